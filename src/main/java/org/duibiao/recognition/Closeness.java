package org.duibiao.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How near the names of indicators are to a figure: which of their pairs of characters
 * stand with it, and which farther off in its sentence.
 */
final class Closeness {

	private static final int BEST = 5;

	private static final double FAR = 0.5;

	private static final double LEAST = 0.25;

	/** Short forms that prints use for the same words. */
	private static final Map<String, String> SHORT = Map.of("规上", "规模以上", "营收", "营业收入", "技改", "技术改造", "地区生产总值", "GDP",
			"民企", "民营企业");

	private final List<Named> names;

	Closeness(List<IndicatorName> names) {
		this.names = names.stream().map(Named::new).toList();
	}

	/**
	 * The names that are nearest.
	 * @param near the words that stand with the figure
	 * @param far the words of its sentence before them
	 * @param test which indicators can be meant at all
	 * @return the best few, closest first
	 */
	List<Candidate> best(String near, String far, java.util.function.Predicate<IndicatorName> test) {
		Set<String> close = pairs(near);
		Set<String> distant = pairs(far);
		return this.names.stream()
			.filter((named) -> test.test(named.name()))
			.map((named) -> new Candidate(named.name().code(), named.closeness(close, distant)))
			.filter((candidate) -> candidate.closeness() >= LEAST)
			.sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.closeness()))
			.limit(BEST)
			.toList();
	}

	private static Set<String> pairs(String words) {
		String text = plain(words);
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

	private static String plain(String words) {
		String plain = words.replaceAll("[“”《》、，。；（）()·]", "");
		for (Map.Entry<String, String> entry : SHORT.entrySet()) {
			plain = plain.replace(entry.getKey(), entry.getValue());
		}
		return plain;
	}

	/**
	 * A name with its pairs of characters.
	 *
	 * @param name the name
	 * @param pairs its pairs; what is said in brackets or only tells a rate does not
	 * count
	 */
	private record Named(IndicatorName name, List<String> pairs) {

		Named(IndicatorName name) {
			this(name, new ArrayList<>(Closeness.pairs(name.zh().replaceAll("（[^）]*）|增速$|增长率$", ""))));
		}

		/**
		 * Pairs count twice for a name that has all of them: a longer name that fits says
		 * more.
		 */
		double closeness(Set<String> close, Set<String> distant) {
			double found = this.pairs.stream()
				.mapToDouble((pair) -> close.contains(pair) ? 1 : (distant.contains(pair) ? FAR : 0))
				.sum();
			return this.pairs.isEmpty() ? 0 : found / (this.pairs.size() + 1);
		}

	}

}
