package org.duibiao.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.recognition.grammar.Mention;
import org.duibiao.recognition.grammar.Prose;

/**
 * Finds 分别 and 均: figures and ranks that are told for several names at once.
 */
final class Sharing {

	private static final Pattern RESPECTIVELY = Pattern.compile("分别|分居|分列|各为");

	private static final Pattern EACH = Pattern.compile("(?<![平年人户亩])均(?!衡|匀|价|值|等|线)[^均]{0,8}$");

	private Sharing() {
	}

	/**
	 * How a mention is shared with its neighbours.
	 * @param prose the text
	 * @param mention the mention
	 * @param mentions all mentions of the text
	 * @return the names in order, or that it is the same for each
	 */
	static Optional<Proposed.Shared> of(Prose prose, Mention mention, List<Mention> mentions) {
		int start = mention.span().start();
		int clause = prose.clauseStart(start);
		Matcher matcher = RESPECTIVELY.matcher(prose.between(clause, start));
		if (matcher.find()) {
			return Optional.of(respectively(prose, mention, clause, clause + matcher.start(), mentions));
		}
		return EACH.matcher(prose.before(start)).find() ? Optional.of(new Proposed.Shared.Each()) : Optional.empty();
	}

	private static Proposed.Shared respectively(Prose prose, Mention mention, int clause, int word,
			List<Mention> mentions) {
		int end = prose.clauseEnd(word);
		List<Mention> row = mentions.stream()
			.dropWhile((other) -> other.span().start() < word)
			.takeWhile((other) -> other.span().start() < end)
			.filter((other) -> other.kind() == mention.kind())
			.toList();
		String[] names = prose.between(clause, word).split("[、和与及]");
		int index = row.indexOf(mention);
		String name = (names.length == row.size()) ? names[index] : "";
		return new Proposed.Shared.Respectively(index + 1, row.size(), name);
	}

}
