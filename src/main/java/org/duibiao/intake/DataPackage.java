package org.duibiao.intake;

import java.util.List;

/**
 * A data package as read, before any check of its values.
 *
 * @param name its name
 * @param version its version
 * @param tables its tables, those referred to first
 */
record DataPackage(String name, String version, List<PackageTable> tables) {
}
