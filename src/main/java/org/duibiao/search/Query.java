package org.duibiao.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is looked for: all words must be found, wherever they stand. Immutable.
 */
final class Query {

	private final List<FoldedText> words;

	private final Matcher whole;

	private final List<Matcher> each;

	private Query(FoldedText text) {
		List<FoldedText> distinct = new ArrayList<>();
		text.words()
			.stream()
			.filter((word) -> distinct.stream().map(FoldedText::plain).noneMatch(word.plain()::equals))
			.forEach(distinct::add);
		this.words = List.copyOf(distinct);
		this.whole = new Matcher(text);
		this.each = this.words.stream().map(Matcher::new).toList();
	}

	static Query of(String text) {
		return new Query(FoldedText.of(text));
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * How close a thing is to what is looked for.
	 * @param names what it is called; one of the words must be there
	 * @param about what else is said of it
	 * @return the closeness, if all words are found
	 */
	Optional<Closeness> closeness(Collection<FoldedText> names, Collection<FoldedText> about) {
		return best(this.whole, names).or(() -> allWords(names, about));
	}

	private Optional<Closeness> allWords(Collection<FoldedText> names, Collection<FoldedText> about) {
		if (this.each.size() < 2) {
			return Optional.empty();
		}
		List<Optional<Closeness>> called = this.each.stream().map((word) -> best(word, names)).toList();
		if (called.stream().allMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		Closeness furthest = Closeness.SUBSTRING;
		for (int i = 0; i < called.size(); i++) {
			Matcher word = this.each.get(i);
			Optional<Closeness> found = called.get(i).or(() -> best(word, about));
			if (found.isEmpty()) {
				return Optional.empty();
			}
			furthest = found.get().noCloserThan(furthest);
		}
		return Optional.of(furthest);
	}

	/**
	 * What to mark in a text.
	 * @param text the text
	 * @return where the whole is found, or else its words
	 */
	List<Match> matches(FoldedText text) {
		return this.whole.in(text)
			.map(List::of)
			.orElseGet(() -> this.each.stream()
				.map((word) -> word.in(text))
				.flatMap(Optional::stream)
				.sorted(Comparator.comparingInt(Match::from))
				.toList());
	}

	private static Optional<Closeness> best(Matcher word, Collection<FoldedText> texts) {
		return texts.stream()
			.map(word::in)
			.flatMap(Optional::stream)
			.map(Match::closeness)
			.min(Comparator.naturalOrder());
	}

	/**
	 * The same with other words in place of those that are nowhere found.
	 * @param isThere whether a word is found somewhere
	 * @param instead what a word may be meant to be
	 * @return the words to look for instead, if there are any
	 */
	Optional<String> spelled(Predicate<Matcher> isThere, Function<String, Optional<String>> instead) {
		List<String> spelled = new ArrayList<>();
		boolean changed = false;
		for (FoldedText word : this.words) {
			Optional<String> other = isThere.test(new Matcher(word)) ? Optional.empty() : instead.apply(word.plain());
			changed = changed || other.isPresent();
			spelled.add(other.orElseGet(word::plain));
		}
		return changed ? Optional.of(String.join(" ", spelled)) : Optional.empty();
	}

}
