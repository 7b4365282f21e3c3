package org.duibiao.source.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.source.ExcludedNumeral;
import org.duibiao.source.SourcePlace;

/**
 * What accounts for each numeral in the text of a document, and what is left over.
 * Immutable.
 */
public final class SourceCoverage {

	private final ArticleText text;

	private final List<SourcePlace> figures;

	private final List<ExcludedNumeral> exclusions;

	private final List<CoveredNumeral> numerals;

	private SourceCoverage(ArticleText text, List<SourcePlace> figures, List<ExcludedNumeral> exclusions) {
		this.text = text;
		this.figures = figures;
		this.exclusions = exclusions;
		Map<Paragraph, List<Cover<SourcePlace>>> byFigure = covers(figures, Function.identity());
		Map<Paragraph, List<Cover<ExcludedNumeral>>> byExclusion = covers(exclusions, ExcludedNumeral::place);
		this.numerals = Numerals.of(text)
			.stream()
			.map((numeral) -> new CoveredNumeral(numeral, covering(numeral, byFigure), covering(numeral, byExclusion)))
			.toList();
	}

	/**
	 * Lays figures and exclusions over the text of a document.
	 * @param text the text of the document
	 * @param figures the places of figures, ranks and printed differences; those in other
	 * documents do not count
	 * @param exclusions the excluded numerals; those in other documents do not count
	 * @return what accounts for each numeral
	 */
	public static SourceCoverage of(ArticleText text, Collection<SourcePlace> figures,
			Collection<ExcludedNumeral> exclusions) {
		return new SourceCoverage(text,
				figures.stream().filter((place) -> place.document().equals(text.document())).distinct().toList(),
				exclusions.stream()
					.filter((exclusion) -> exclusion.place().document().equals(text.document()))
					.toList());
	}

	/**
	 * All numerals of the document, each with what accounts for it.
	 * @return the numerals, in reading order
	 */
	public List<CoveredNumeral> numerals() {
		return this.numerals;
	}

	/**
	 * The numerals that nothing accounts for.
	 * @return the numerals, in reading order
	 */
	public List<Numeral> leftOver() {
		return this.numerals.stream().filter(CoveredNumeral::isLeftOver).map(CoveredNumeral::numeral).toList();
	}

	/**
	 * The figures and exclusions whose token does not stand at its place.
	 * @return their places
	 */
	public List<SourcePlace> notFound() {
		return Stream.concat(this.figures.stream(), this.exclusions.stream().map(ExcludedNumeral::place))
			.filter((place) -> !(this.text.locate(place) instanceof Location.Found))
			.toList();
	}

	/**
	 * The exclusions without which no numeral would be left over.
	 * @return the exclusions, each by itself needless
	 */
	public List<ExcludedNumeral> needless() {
		return this.exclusions.stream()
			.filter((exclusion) -> this.numerals.stream().noneMatch((numeral) -> numeral.needs(exclusion)))
			.toList();
	}

	private <T> Map<Paragraph, List<Cover<T>>> covers(List<T> things, Function<T, SourcePlace> place) {
		return things.stream()
			.flatMap((thing) -> (this.text.locate(place.apply(thing)) instanceof Location.Found found)
					? Stream.of(new Cover<>(thing, found)) : Stream.empty())
			.collect(Collectors.groupingBy((cover) -> cover.found().paragraph()));
	}

	private static <T> List<T> covering(Numeral numeral, Map<Paragraph, List<Cover<T>>> covers) {
		return covers.getOrDefault(numeral.paragraph(), List.of())
			.stream()
			.filter((cover) -> cover.found().span().contains(numeral.span()))
			.map(Cover::thing)
			.toList();
	}

	/**
	 * What covers a stretch of text.
	 */
	private record Cover<T>(T thing, Location.Found found) {
	}

}
