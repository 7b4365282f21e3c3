package org.duibiao.sdmx.structure;

import java.util.Optional;

import org.duibiao.kernel.LocalizedText;

/**
 * A code of a code list.
 *
 * @param id its identifier, valid in SDMX
 * @param name its name
 * @param description what it stands for, if the name does not say it
 * @param parent the identifier of the code of the same list that it is part of, if any
 */
public record Code(String id, LocalizedText name, Optional<LocalizedText> description, Optional<String> parent) {

	/**
	 * A code whose name says all.
	 * @param id its identifier
	 * @param name its name
	 * @return the code
	 */
	static Code of(String id, LocalizedText name) {
		return new Code(id, name, Optional.empty(), Optional.empty());
	}

}
