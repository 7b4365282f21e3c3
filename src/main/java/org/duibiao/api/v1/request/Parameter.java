package org.duibiao.api.v1.request;

import java.util.List;
import java.util.regex.Pattern;

import org.duibiao.api.v1.composing.Codes;
import org.duibiao.comparison.Periods;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod;
import org.duibiao.observation.Status;
import org.duibiao.site.Languages;

/**
 * The parameters of the interface: what each may be, and how it is described.
 */
public enum Parameter {

	/** Areas. */
	AREA("area", true, Values.code("CN-AH"), "Code of an area."),
	/** Indicators. */
	INDICATOR("indicator", true, Values.code("industrial-investment-growth"), "Code of an indicator."),
	/** Themes. */
	THEME("theme", true, Values.code("operation"), "Code of a theme."),
	/** Result or target. */
	KIND("kind", true, Values.of(Codes.of(Kind.class)), "Whether a result or a target."),
	/** How firm a result is. */
	STATUS("status", true, Values.of(Codes.of(Status.class)), "How firm a result is; targets have no status."),
	/** How firmly a target is meant. */
	COMMITMENT("commitment", true, Values.of(Codes.of(Commitment.class)),
			"How firmly a target is meant; results have no commitment."),
	/** The word put to the number. */
	QUALIFIER("qualifier", true, Values.of(Codes.of(Qualifier.class)), "The word that the print puts to the number."),
	/** How the print tells the period. */
	PERIOD_STATUS("periodStatus", true, Values.of(Codes.of(PrintedPeriod.PeriodStatus.class)),
			"How the print tells the period."),
	/** Documents. */
	DOCUMENT("document", true, Values.code("ah-2023"), "Code of a document."),
	/** Identities of figures. */
	ID("id", true, Values.code("ah-2023-001"), "Identity of a figure; unique in its area."),
	/** The first month. */
	FROM("from", false, Values.MONTH,
			"First month or year in which the period may end. A time somewhere in a year counts as ending with the year."),
	/** The last month. */
	TO("to", false, Values.MONTH, "Last month or year in which the period may end."),
	/** Repetitions. */
	REPEATS("repeats", false, Values.of(List.of("true", "false")),
			"Only figures that repeat another one, or only those that do not."),
	/** What is looked for. */
	WORDS("q", false,
			new Values(List.of(), "(?=.*[\\p{L}\\p{N}])[^\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]{1,80}",
					"A-Z a-z 0-9 \u4E00-\u9FA5, 1 … 80", "gytz"),
			"What is looked for, up to 80 characters; several words must all be found."),
	/** How many items. */
	LIMIT("limit", false, Values.upToAThousand("100"),
			"How many items an answer has at most; 100 unless told. The answer says whether there are more."),
	/** How many lines, each with a figure of every area. */
	LINES("limit", false, Values.upToAThousand("20"),
			"How many lines an answer has at most; 20 unless told. The answer says whether there are more."),
	/** Where a page begins. */
	CURSOR("cursor", false, new Values(List.of(), "[A-Za-z0-9_-]{1,400}", "links.next", ""),
			"Where the answer goes on: taken from links.next, and good only for the same query and revision."),
	/** Comparisons of one kind. */
	COMPARED("kind", false, Values.of(List.of("result", "target", "across")),
			"Only results, only targets, or across: one in place of the other where it was not printed."),
	/** Comparisons with a verdict. */
	ONLY("only", false, Values.of(List.of("comparable")), "Only lines in which something is comparable."),
	/** Comparisons of some times. */
	PERIODS("periods", false, Values.of(Periods.NAMES),
			"Only the newest figures of each indicator, or all; too many to be compared at once are refused."),
	/** The revision. */
	REVISION("revision", false, new Values(List.of(), "[1-9]\\d{0,8}", "1 …", "1"),
			"The revision to show, so that the address keeps its answer; the newest unless told."),
	/** The language of problems. */
	LANG("lang", false, Values.of(Languages.CODES),
			"The language of problems; data always have both. Accept-Language does the same.");

	/** What every address takes. */
	public static final List<Parameter> COMMON = List.of(REVISION, LANG);

	private final String name;

	private final boolean repeatable;

	private final Values values;

	private final String description;

	Parameter(String name, boolean repeatable, Values values, String description) {
		this.name = name;
		this.repeatable = repeatable;
		this.values = values;
		this.description = description;
	}

	/**
	 * Its name in an address.
	 * @return the name
	 */
	public String inAddress() {
		return this.name;
	}

	/**
	 * Whether it may be there more than once, meaning any of the values.
	 * @return whether it may
	 */
	public boolean isRepeatable() {
		return this.repeatable;
	}

	/**
	 * Whether it must be there.
	 * @return whether nothing can be answered without it
	 */
	public boolean isRequired() {
		return this == WORDS;
	}

	/**
	 * What it may be.
	 * @return the values
	 */
	public Values domain() {
		return this.values;
	}

	/**
	 * What it does.
	 * @return a sentence
	 */
	public String description() {
		return this.repeatable ? this.description + " Repeat it for any of several." : this.description;
	}

	/**
	 * What a parameter may be.
	 *
	 * @param allowed the values; none if a pattern tells
	 * @param pattern what all its values look like
	 * @param told the values in words
	 * @param example a value; empty if none would do
	 */
	public record Values(List<String> allowed, String pattern, String told, String example) {

		private static final Values MONTH = new Values(List.of(), "[12]\\d{3}(-(0[1-9]|1[0-2]))?", "YYYY, YYYY-MM",
				"2023-10");

		private static Values upToAThousand(String unasked) {
			return new Values(List.of(), "[1-9]\\d{0,2}|1000", "1 … 1000", unasked);
		}

		private static Values of(List<String> allowed) {
			return new Values(allowed, "", String.join(", ", allowed), allowed.get(0));
		}

		private static Values code(String example) {
			return new Values(List.of(), "[A-Za-z0-9][A-Za-z0-9._-]{0,79}", "A-Z a-z 0-9 . _ -", example);
		}

		/**
		 * Whether something is among the values.
		 * @param value what was sent
		 * @return whether it is
		 */
		public boolean allow(String value) {
			return this.allowed.isEmpty() ? Pattern.matches(this.pattern, value) : this.allowed.contains(value);
		}

	}

}
