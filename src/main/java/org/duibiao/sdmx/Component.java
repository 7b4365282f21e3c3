package org.duibiao.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A component of the structure: a dimension, the measure or an attribute. Its name is its
 * identifier and that of its concept.
 */
public enum Component {

	/** What the period is. */
	FREQ(Role.DIMENSION, "CL_FREQ"),

	/** What area the figure is about. */
	REF_AREA(Role.DIMENSION, "CL_AREA"),

	/** What is measured. */
	INDICATOR(Role.DIMENSION, "CL_INDICATOR"),

	/** Result, expected result or target. */
	KIND(Role.DIMENSION, "CL_KIND"),

	/** The how manyth print of the same. */
	PRINT(Role.DIMENSION, "CL_PRINT"),

	/** The period. */
	TIME_PERIOD(Role.TIME, Format.TIME),

	/** The number. */
	OBS_VALUE(Role.MEASURE, Format.DOUBLE),

	/** The unit. */
	UNIT_MEASURE(Role.SERIES_ATTRIBUTE, "CL_UNIT"),

	/** The power of ten by which the number is to be multiplied: always 0. */
	UNIT_MULT(Role.SERIES_ATTRIBUTE, "CL_UNIT_MULT"),

	/** How firm the number is. */
	OBS_STATUS(Role.ATTRIBUTE, "CL_OBS_STATUS"),

	/** The decimals of the number. */
	DECIMALS(Role.ATTRIBUTE, Format.INTEGER),

	/** The word put to the number. */
	QUALIFIER(Role.ATTRIBUTE, "CL_QUALIFIER"),

	/** The least value that the print allows. */
	LOWER(Role.ATTRIBUTE, Format.DECIMAL),

	/** The greatest value that the print allows. */
	UPPER(Role.ATTRIBUTE, Format.DECIMAL),

	/** The figure as printed. */
	PRINTED(Role.ATTRIBUTE, Format.STRING),

	/** The decimals printed before the multiplier. */
	PRINTED_DECIMALS(Role.ATTRIBUTE, Format.INTEGER),

	/** The multiplier printed. */
	PRINTED_MULT(Role.ATTRIBUTE, Format.INTEGER),

	/** How the print tells the period. */
	PERIOD_STATUS(Role.ATTRIBUTE, "CL_PERIOD_STATUS"),

	/** How firmly a target is meant. */
	COMMITMENT(Role.ATTRIBUTE, "CL_COMMITMENT"),

	/** Whether the kind of quantity is read into the print. */
	QUANTITY_ASSUMED(Role.ATTRIBUTE, Format.BOOLEAN),

	/** What the print remarks. */
	REMARKS(Role.ATTRIBUTE, Format.STRING),

	/** The ranks claimed for the figure. */
	RANK(Role.ATTRIBUTE, Format.STRING),

	/** The document in which it stands. */
	DOCUMENT(Role.ATTRIBUTE, "CL_DOCUMENT"),

	/** Where it stands there. */
	PLACE(Role.ATTRIBUTE, Format.STRING),

	/** The identity of the figure. */
	FIGURE(Role.ATTRIBUTE, Format.STRING),

	/** The figure that this one prints again. */
	REPEATS(Role.ATTRIBUTE, Format.STRING);

	private final Role role;

	private final Optional<String> codeList;

	private final Format format;

	Component(Role role, String codeList) {
		this.role = role;
		this.codeList = Optional.of(codeList);
		this.format = Format.STRING;
	}

	Component(Role role, Format format) {
		this.role = role;
		this.codeList = Optional.empty();
		this.format = format;
	}

	/**
	 * The components of some roles.
	 * @param roles the roles
	 * @return the components, in order
	 */
	public static List<Component> of(Role... roles) {
		List<Role> asked = List.of(roles);
		return Arrays.stream(values()).filter((component) -> asked.contains(component.role)).toList();
	}

	/**
	 * The role in the structure.
	 * @return the role
	 */
	public Role role() {
		return this.role;
	}

	/**
	 * The identifier of the code list of its values.
	 * @return the code list; none if the values have a format instead
	 */
	public Optional<String> codeList() {
		return this.codeList;
	}

	/**
	 * The format of values that are no codes.
	 * @return the format
	 */
	public Format format() {
		return this.format;
	}

	/**
	 * Whether every figure has a value for it.
	 * @return whether it is mandatory
	 */
	public boolean isMandatory() {
		return switch (this) {
			case LOWER, UPPER, COMMITMENT, REMARKS, RANK, REPEATS -> false;
			default -> true;
		};
	}

	/**
	 * The role of a component in the structure.
	 */
	public enum Role {

		/** Part of the key of a series. */
		DIMENSION,

		/** What tells the observations of a series apart. */
		TIME,

		/** What was measured. */
		MEASURE,

		/** What is the same for all observations of a series. */
		SERIES_ATTRIBUTE,

		/** What is said of each observation. */
		ATTRIBUTE

	}

	/**
	 * The format of values.
	 */
	public enum Format {

		/** A whole number. */
		INTEGER("Integer"),

		/** A number with decimals. */
		DECIMAL("Decimal"),

		/** A number, or none. */
		DOUBLE("Double"),

		/** Yes or no. */
		BOOLEAN("Boolean"),

		/** A text. */
		STRING("String"),

		/** A period. */
		TIME("ObservationalTimePeriod");

		private final String type;

		Format(String type) {
			this.type = type;
		}

		/**
		 * The name in SDMX.
		 * @return the type
		 */
		public String type() {
			return this.type;
		}

	}

}
