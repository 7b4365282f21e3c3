package org.duibiao.sdmx.structure;

import java.util.List;

import org.duibiao.kernel.LocalizedText;

/**
 * A code list.
 *
 * @param id its identifier
 * @param name its name
 * @param codes its codes, in order
 */
public record CodeList(String id, LocalizedText name, List<Code> codes) {
}
