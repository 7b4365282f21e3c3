package org.duibiao.recognition;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.duibiao.recognition.grammar.PeriodWord;
import org.duibiao.recognition.grammar.PeriodWords;
import org.duibiao.recognition.grammar.Prose;
import org.duibiao.source.Part;

/**
 * What is known of a paragraph before it is read.
 *
 * @param part whether its section is about results or targets
 * @param published the year in which the text was printed
 * @param headings the headings passed before it, in order
 */
public record Setting(Part part, Year published, List<String> headings) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");

	public Setting {
		headings = List.copyOf(headings);
	}

	boolean isAboutTargets() {
		return this.part == Part.TARGETS;
	}

	/**
	 * The year of which the last heading with a year speaks.
	 * @return the year; that of printing if no heading names one
	 */
	Year year() {
		return this.headings.stream()
			.flatMap((heading) -> YEAR.matcher(heading).results())
			.map((MatchResult year) -> Year.parse(year.group(1)))
			.reduce((one, two) -> two)
			.orElse(this.published);
	}

	/**
	 * The months that a heading names.
	 * @return the word of the last heading that has one
	 */
	Optional<PeriodWord> months() {
		return this.headings.stream()
			.flatMap((heading) -> PeriodWords.of(new Prose(heading)).stream())
			.filter((word) -> !word.isYear() && !word.isStart())
			.reduce((one, two) -> two);
	}

}
