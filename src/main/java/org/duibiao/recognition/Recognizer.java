package org.duibiao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.PrintedRank;
import org.duibiao.recognition.grammar.Mention;
import org.duibiao.recognition.grammar.Mentions;
import org.duibiao.recognition.grammar.PeriodWord;
import org.duibiao.recognition.grammar.PeriodWords;
import org.duibiao.recognition.grammar.Prose;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;

/**
 * Reads a text by the grammar of government prose and proposes what each of its numerals
 * is. It decides nothing: a person judges each proposal.
 */
public final class Recognizer {

	/** An article has a few hundred numerals; beyond this, nothing is proposed. */
	public static final int MOST_PROPOSALS = 10_000;

	private static final int LONGEST_TOKEN = 100;

	private final Composer composer;

	/**
	 * A recogniser.
	 * @param vocabulary the names of the catalogue
	 */
	public Recognizer(Vocabulary vocabulary) {
		this.composer = new Composer(vocabulary);
	}

	/**
	 * Proposes what the numerals of a text are.
	 * @param passages its paragraphs, in reading order
	 * @return the proposals in reading order, none overlapping another; a numeral of
	 * which no rule knows what it is has none, and so has a figure, rank or difference
	 * that the end of a paragraph cuts into pieces that say another number
	 */
	public List<Proposal> read(List<Passage> passages) {
		List<Proposal> proposals = new ArrayList<>();
		for (Strand strand : Strand.of(passages)) {
			if (proposals.size() < MOST_PROPOSALS) {
				read(strand, MOST_PROPOSALS - proposals.size(), proposals);
			}
		}
		Map<Paragraph, Integer> order = new HashMap<>();
		passages.forEach((passage) -> order.putIfAbsent(passage.paragraph(), order.size()));
		proposals.sort(Comparator.comparingInt((Proposal proposal) -> order.get(proposal.paragraph()))
			.thenComparingInt((proposal) -> proposal.span().start()));
		return List.copyOf(proposals);
	}

	private void read(Strand strand, int most, List<Proposal> proposals) {
		Prose prose = new Prose(strand.text());
		List<Span> numerals = strand.numerals().stream().limit(most).toList();
		List<PeriodWord> words = PeriodWords.of(prose);
		List<Mention> mentions = Mentions.of(prose, numerals, words);
		Map<String, List<Span>> places = new HashMap<>();
		Composer.Text text = new Composer.Text(prose, words, mentions);
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			Setting setting = strand.settingAt(mention.span().start());
			Composer.Composed composed = this.composer.compose(text.around(i), mention, setting);
			strand.locate(mention, numerals)
				.stream()
				.filter((located) -> located.span().end() - located.span().start() <= LONGEST_TOKEN)
				.filter((located) -> composed.proposed() instanceof Proposed.NoFigure
						|| saysTheSame(located.token(), mention.span().of(strand.text())))
				.flatMap((located) -> proposal(located, composed, places).stream())
				.forEach(proposals::add);
		}
	}

	/** What is proposed is read from the whole token, but its place names the piece. */
	private static boolean saysTheSame(String piece, String token) {
		return piece.equals(token) || (PrintedNumber.read(piece).equals(PrintedNumber.read(token))
				&& PrintedRank.read(piece).equals(PrintedRank.read(token)));
	}

	/** None for a token cut from a longer number, which no place could name. */
	private static Optional<Proposal> proposal(Strand.Located located, Composer.Composed composed,
			Map<String, List<Span>> places) {
		Paragraph paragraph = located.passage().paragraph();
		Span span = located.span();
		String token = located.token();
		List<Span> occurrences = places.computeIfAbsent(paragraph.number() + "\n" + token,
				(key) -> located.passage().readable().occurrences(token));
		int found = Collections.binarySearch(occurrences, span, Comparator.comparingInt(Span::start));
		return (found < 0) ? Optional.empty()
				: Optional.of(new Proposal(paragraph, span, found + 1, composed.proposed(), composed.grounds()));
	}

}
