package org.duibiao.api.v1.composing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duibiao.api.v1.contract.HitEntry;
import org.duibiao.api.v1.contract.Links;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.observation.FigureCount;
import org.duibiao.observation.Kind;
import org.duibiao.search.Hit;

/**
 * Tells what was found.
 */
public class SearchComposer {

	private final Bilingual words;

	private final List<FigureCount> counts;

	/**
	 * A composer.
	 * @param words the edition in both languages
	 * @param counts how many figures there are
	 */
	public SearchComposer(Bilingual words, List<FigureCount> counts) {
		this.words = words;
		this.counts = counts;
	}

	/**
	 * A hit.
	 * @param hit the hit
	 * @return what the interface tells of it
	 */
	public HitEntry hit(Hit hit) {
		if (hit instanceof Hit.OfArea found) {
			String page = this.words.link(found.area()).toString();
			return entry(hit, List.of(), held(found.area()),
					links(api("areas"), page, api("observations").with("area", hit.code())));
		}
		if (hit instanceof Hit.OfIndicator found) {
			String page = this.words.link("indicators", hit.code()).toString();
			return entry(hit, List.of(), held(List.of(found.indicator())),
					links(api("indicators", hit.code()), page, api("observations").with("indicator", hit.code())));
		}
		if (hit instanceof Hit.OfTheme found) {
			String page = this.words.link("indicators").with("theme", hit.code()).toString();
			return entry(hit, found.indicators(), held(found.indicators()),
					links(api("themes"), page, api("observations").with("theme", hit.code())));
		}
		List<Indicator> members = ((Hit.OfFamily) hit).indicators();
		Bilingual.Link figures = api("observations");
		for (Indicator member : members) {
			figures = figures.with("indicator", member.code().value());
		}
		return entry(hit, members, held(members), links(api("search").with("q", hit.code()),
				this.words.link("search").with("q", hit.code()).toString(), figures));
	}

	private static HitEntry entry(Hit hit, List<Indicator> members, HitEntry.Held held, Links links) {
		boolean hasMembers = hit instanceof Hit.OfTheme || hit instanceof Hit.OfFamily;
		return new HitEntry(Codes.of(hit.kind()), hit.code(), Bilingual.text(hit.name()),
				(hit instanceof Hit.OfIndicator found) ? Optional.of(CatalogueComposer.theme(found.indicator().theme()))
						: Optional.empty(),
				hasMembers ? Optional.of(members.stream().map(Bilingual::named).toList()) : Optional.empty(), held,
				links);
	}

	private Bilingual.Link api(String... segments) {
		String[] below = new String[segments.length + 2];
		below[0] = "api";
		below[1] = "v1";
		System.arraycopy(segments, 0, below, 2, segments.length);
		return this.words.link(below);
	}

	private static Links links(Bilingual.Link self, String page, Bilingual.Link observations) {
		return new Links(self.toString(), Optional.of(page), Optional.empty(), Optional.of(observations.toString()),
				Optional.empty(), Optional.empty());
	}

	private HitEntry.Held held(Area area) {
		List<FigureCount> its = of(this.counts, area);
		return new HitEntry.Held(sum(its, Kind.RESULT), sum(its, Kind.TARGET), Optional.empty());
	}

	private HitEntry.Held held(Collection<Indicator> indicators) {
		Set<IndicatorCode> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
		List<Area> above = this.words.catalogue()
			.areas()
			.stream()
			.filter((area) -> area.level() != Area.Level.PREFECTURE)
			.toList();
		Set<AreaCode> counted = above.stream().map(Area::code).collect(Collectors.toSet());
		List<FigureCount> its = this.counts.stream()
			.filter((count) -> codes.contains(count.indicator()) && counted.contains(count.area()))
			.toList();
		List<HitEntry.OfArea> areas = above.stream()
			.filter((area) -> !of(its, area).isEmpty())
			.map((area) -> new HitEntry.OfArea(Bilingual.named(area), sum(of(its, area), Kind.RESULT),
					sum(of(its, area), Kind.TARGET)))
			.toList();
		return new HitEntry.Held(sum(its, Kind.RESULT), sum(its, Kind.TARGET), Optional.of(areas));
	}

	private static List<FigureCount> of(List<FigureCount> counts, Area area) {
		return counts.stream().filter((count) -> count.area().equals(area.code())).toList();
	}

	private static long sum(List<FigureCount> counts, Kind kind) {
		return counts.stream().filter((count) -> count.kind() == kind).mapToLong(FigureCount::figures).sum();
	}

}
