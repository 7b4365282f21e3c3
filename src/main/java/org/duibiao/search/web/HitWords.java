package org.duibiao.search.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.catalogue.Theme;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.search.Hit;
import org.duibiao.search.Marked;
import org.duibiao.search.web.SearchPage.Entry;
import org.duibiao.search.web.SearchPage.Printing;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.FigureWords;
import org.duibiao.wording.Phrases;

/**
 * Tells hits in the reader's language, with the figures that are held of them.
 */
final class HitWords {

	private static final int FEW = 4;

	private final Edition edition;

	private final Phrases phrases;

	private final FigureWords words;

	private final Counts counts;

	private final Figures figures;

	HitWords(Collection<Hit> hits, Observations observations, Edition edition) {
		this.edition = edition;
		this.phrases = edition.phrases();
		this.words = edition.words();
		List<FigureCount> printed = observations.counts(counted(hits, edition), edition.number());
		this.counts = new Counts(printed);
		List<IndicatorCode> indicators = hits.stream().flatMap(HitWords::indicator).map(Indicator::code).toList();
		this.figures = indicators.isEmpty() ? Figures.of(List.of()) : observations
			.ending(edition.catalogue().provinces(), indicators, latest(printed, indicators), edition.number());
	}

	private static Set<String> latest(List<FigureCount> printed, List<IndicatorCode> indicators) {
		return printed.stream()
			.filter((count) -> indicators.contains(count.indicator()))
			.map(FigureCount::latest)
			.collect(Collectors.toSet());
	}

	private static List<Area> counted(Collection<Hit> hits, Edition edition) {
		Set<Area> counted = new LinkedHashSet<>(edition.catalogue().areas());
		counted.removeAll(edition.catalogue().prefectures());
		hits.stream().filter(Hit.OfArea.class::isInstance).forEach((hit) -> counted.add(((Hit.OfArea) hit).area()));
		return List.copyOf(counted);
	}

	private static Stream<Indicator> indicator(Hit hit) {
		return (hit instanceof Hit.OfIndicator found) ? Stream.of(found.indicator()) : Stream.empty();
	}

	/**
	 * A hit as the page shows it.
	 * @param hit the hit
	 * @param query what to mark
	 * @return its names, what it is, what is held of it and where to go
	 */
	Entry entry(Hit hit, String query) {
		boolean isTold = hit instanceof Hit.OfIndicator || hit instanceof Hit.OfArea;
		List<Printing> printings = indicator(hit).flatMap((indicator) -> printings(indicator).stream()).toList();
		int more = printings.size() - FEW;
		return new Entry(hit.kind().name(), hit.code(), isTold ? href(hit) : listed(hit),
				Marked.of(this.phrases.say(hit.name()), query), otherName(hit.name(), query),
				Marked.of(hit.code(), query), facts(hit), text(hit), printings.stream().limit(FEW).toList(),
				(more > 0) ? this.phrases.say("search.more", more) : "", links(hit));
	}

	String href(Hit hit) {
		return (hit instanceof Hit.OfArea found) ? Address.in(this.edition, found.area()).toString()
				: Address.in(this.edition, "indicators", hit.code()).toString();
	}

	private String listed(Hit hit) {
		return (hit instanceof Hit.OfFamily) ? ""
				: Address.in(this.edition, "indicators").with("theme", hit.code()).toString();
	}

	private Optional<Marked> otherName(LocalizedText name, String query) {
		String own = this.phrases.say(name);
		String other = own.equals(name.zh()) ? name.en() : name.zh();
		return Marked.of(own, query).isAny() ? Optional.empty()
				: Optional.of(Marked.of(other, query)).filter(Marked::isAny);
	}

	private String facts(Hit hit) {
		Stream<String> facts = Stream.of(this.phrases.say("search.indicators", indicators(hit).size()),
				counts(hit).in(this.phrases));
		if (hit instanceof Hit.OfIndicator found) {
			facts = Stream.of(this.phrases.say(found.indicator().theme().name()),
					this.phrases.say("search.unit", found.indicator().unit().name()));
		}
		else if (hit instanceof Hit.OfArea) {
			facts = Stream.of(counts(hit).in(this.phrases));
		}
		return String.join(" · ", facts.toList());
	}

	private String text(Hit hit) {
		return (hit instanceof Hit.OfFamily found) ? this.phrases.say(found.family().note()) : "";
	}

	static List<Indicator> indicators(Hit hit) {
		if (hit instanceof Hit.OfTheme found) {
			return found.indicators();
		}
		return (hit instanceof Hit.OfFamily found) ? found.indicators() : indicator(hit).toList();
	}

	Counts counts(Hit hit) {
		return (hit instanceof Hit.OfArea found) ? this.counts.of(found.area())
				: this.counts.without(this.edition.catalogue().prefectures()).of(indicators(hit));
	}

	/**
	 * What the provinces printed for an indicator.
	 * @param indicator the indicator
	 * @return the newest figures, and after them the provinces that printed none
	 */
	List<Printing> printings(Indicator indicator) {
		List<Area> provinces = this.edition.catalogue().provinces();
		Counts own = this.counts.of(List.of(indicator));
		return Stream.of(true, false)
			.flatMap((printed) -> provinces.stream()
				.filter((area) -> newest(area, indicator).isPresent() == printed)
				.map((area) -> new Printing(this.phrases.say(area.shortName()), provinces.indexOf(area) % 8 + 1,
						newest(area, indicator).map(this.words::view),
						own.of(area).isNone() ? "" : own.of(area).in(this.phrases))))
			.toList();
	}

	private Optional<Observation> newest(Area area, Indicator indicator) {
		return this.figures.newest(area.code(), indicator.code(), Kind.RESULT)
			.or(() -> this.figures.newest(area.code(), indicator.code(), Kind.TARGET));
	}

	/**
	 * A figure of a province in a line.
	 * @param printing the figure, if there is one
	 * @return province, value, period
	 */
	String line(Printing printing) {
		return printing.figure()
			.map((figure) -> this.phrases.say("search.printed", printing.province(), value(figure), figure.period()))
			.orElseGet(() -> this.phrases.say("search.not-printed", printing.province()));
	}

	private String value(FigureView figure) {
		return (figure.isTarget() || figure.isExpected())
				? this.phrases.say("search.kind", figure.value(), figure.kind()) : figure.value();
	}

	private List<Link> links(Hit hit) {
		if (hit instanceof Hit.OfFamily found) {
			return found.indicators().stream().map(this::indicator).toList();
		}
		return (hit instanceof Hit.OfTheme found) ? dashboards(found.theme(), this.counts.of(found.indicators()))
				: List.of();
	}

	private List<Link> dashboards(Theme theme, Counts held) {
		return this.edition.catalogue()
			.provinces()
			.stream()
			.filter((area) -> !held.of(area).isNone())
			.limit(FEW)
			.map((area) -> new Link(this.phrases.say("search.dashboard", area.shortName()),
					Address.in(this.edition, area) + "#" + theme.code()))
			.toList();
	}

	private Link indicator(Indicator indicator) {
		return new Link(this.phrases.say(indicator.name()),
				Address.in(this.edition, "indicators", indicator.code().value()).toString());
	}

}
