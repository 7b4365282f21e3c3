package org.duibiao.recognition.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.duibiao.source.text.Span;

/**
 * Reads what the numerals of a text are, by rules in an order: the first that fits says
 * it.
 */
public final class Mentions {

	private Mentions() {
	}

	/**
	 * What a text mentions with its numerals.
	 * @param prose the text
	 * @param numerals its numerals, in order
	 * @param words its words for times
	 * @return what is mentioned, in order; none overlaps another, and a numeral of which
	 * no rule knows what it is stands in none
	 */
	public static List<Mention> of(Prose prose, List<Span> numerals, List<PeriodWord> words) {
		NavigableMap<Integer, PeriodWord> times = new TreeMap<>();
		words.forEach((word) -> times.put(word.span().start(), word));
		List<Mention> mentions = new ArrayList<>();
		for (Span numeral : numerals) {
			boolean covered = !mentions.isEmpty() && mentions.get(mentions.size() - 1).span().contains(numeral);
			if (!covered) {
				mention(prose, numeral, times).ifPresent((mention) -> add(mentions, mention, numeral));
			}
		}
		return withYearsAlone(prose, mentions);
	}

	/**
	 * Of a numeral that the words before have cut into nothing is said: a person has to
	 * read it.
	 */
	private static void add(List<Mention> mentions, Mention mention, Span numeral) {
		while (!mentions.isEmpty() && mention.span().start() < mentions.get(mentions.size() - 1).span().end()) {
			Mention last = mentions.get(mentions.size() - 1);
			if (!mention.span().contains(last.span())) {
				if (last.span().end() <= numeral.start()) {
					mentions.add(mention.from(last.span().end()));
				}
				return;
			}
			mentions.remove(mentions.size() - 1);
		}
		mentions.add(mention);
	}

	private static Optional<Mention> mention(Prose prose, Span numeral, NavigableMap<Integer, PeriodWord> times) {
		Measures.Measured measured = Measures.at(prose, numeral);
		return first(List.of(() -> Dates.heading(prose, numeral), () -> Names.quoted(prose, numeral, times),
				() -> Dates.time(prose, numeral, times), () -> Dates.yearsPast(prose, numeral),
				() -> Ranks.of(prose, numeral), () -> Figures.doubleDigit(prose, numeral),
				() -> Dates.first(prose, numeral), () -> Names.ofPlaces(prose, numeral),
				() -> Differences.of(prose, measured), () -> Names.ofPolicies(prose, measured),
				() -> Figures.threshold(prose, measured), () -> Figures.measured(prose, numeral, measured),
				() -> Names.withLetters(prose, numeral), () -> Dates.yearOfEvent(prose, numeral),
				() -> Figures.index(prose, numeral), () -> unmeasured(prose, numeral)));
	}

	private static Optional<Mention> unmeasured(Prose prose, Span numeral) {
		boolean digits = Character.isDigit(prose.text().codePointAt(numeral.start()));
		return digits ? Optional.empty()
				: Names.ofPrograms(prose, numeral).or(() -> Optional.of(Names.inAWord(prose, numeral)));
	}

	/** A year names the period of figures only if its sentence has one after it. */
	private static List<Mention> withYearsAlone(Prose prose, List<Mention> mentions) {
		List<Mention> read = new ArrayList<>(mentions);
		int figure = prose.text().length() + 1;
		for (int i = read.size() - 1; i >= 0; i--) {
			Mention mention = read.get(i);
			figure = (mention.kind() == MentionKind.FIGURE) ? mention.span().start() : figure;
			String token = mention.span().of(prose.text());
			if (mention.kind() == MentionKind.PERIOD && token.matches("[12]\\p{Nd}{3}年|[一二][〇零一二三四五六七八九]{3}年")
					&& figure > prose.sentenceEnd(mention.span().start())) {
				read.set(i, mention.as(MentionKind.DATE, Rule.YEAR_ALONE.because(token)));
			}
		}
		return List.copyOf(read);
	}

	private static Optional<Mention> first(List<Supplier<Optional<Mention>>> rules) {
		return rules.stream().flatMap((rule) -> rule.get().stream()).findFirst();
	}

}
