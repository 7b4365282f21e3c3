package org.duibiao.catalogue;

import java.util.Optional;

import org.duibiao.kernel.LocalizedText;

/**
 * A reference area: what a figure is about, or what a rank or difference refers to.
 *
 * @param code the ISO 3166-2 code, or a code of our own for a group of provinces or a
 * prefecture
 * @param gbCode the GB/T 2260 code; empty for a group
 * @param level its level
 * @param parent the code of the area that it is part of, if there is one; that of a
 * prefecture is a province
 * @param name its name
 * @param shortName its name as used in tables and sentences
 */
public record Area(AreaCode code, String gbCode, Level level, Optional<AreaCode> parent, LocalizedText name,
		LocalizedText shortName) {

	/**
	 * The level of an area.
	 */
	public enum Level {

		/** The nation. */
		NATION,

		/** A group of provinces that prints rank themselves in. */
		GROUP,

		/** A province, autonomous region or municipality. */
		PROVINCE,

		/** A city, region, league or autonomous prefecture of a province. */
		PREFECTURE

	}

}
