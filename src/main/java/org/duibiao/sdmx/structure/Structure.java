package org.duibiao.sdmx.structure;

import java.util.Map;
import java.util.Optional;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.sdmx.Component;

/**
 * The structure of the flow with its names in both languages, as of one revision.
 *
 * @param names the names of the parts by their identifiers
 * @param concepts the names of the components
 * @param descriptions what the components hold
 * @param codeLists the code lists by their identifiers
 */
public record Structure(Map<String, LocalizedText> names, Map<Component, LocalizedText> concepts,
		Map<Component, LocalizedText> descriptions, Map<String, CodeList> codeLists) {

	/**
	 * The code list of a component.
	 * @param component the component
	 * @return its code list; none if its values are no codes
	 */
	public Optional<CodeList> codesOf(Component component) {
		return component.codeList().map(this.codeLists::get);
	}

}
