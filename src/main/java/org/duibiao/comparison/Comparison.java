package org.duibiao.comparison;

import java.util.List;

import org.duibiao.catalogue.Area;

/**
 * Provinces side by side.
 *
 * @param provinces the provinces, the first one the one that others are measured against
 * @param lines what is compared
 */
public record Comparison(List<Area> provinces, List<ComparisonLine> lines) {
}
