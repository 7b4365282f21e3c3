package org.duibiao.api.v1.composing;

import java.util.List;
import java.util.Optional;

import org.duibiao.api.v1.contract.AreaEntry;
import org.duibiao.api.v1.contract.DocumentEntry;
import org.duibiao.api.v1.contract.IndicatorEntry;
import org.duibiao.api.v1.contract.Links;
import org.duibiao.api.v1.contract.NamedEntry;
import org.duibiao.api.v1.contract.RevisionEntry;
import org.duibiao.api.v1.contract.UnitEntry;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;
import org.duibiao.catalogue.Unit;
import org.duibiao.revision.Revision;
import org.duibiao.site.Address;
import org.duibiao.source.Document;

/**
 * Tells what figures are about and where they come from.
 */
public final class CatalogueComposer {

	private final Bilingual words;

	/**
	 * A composer.
	 * @param words the edition
	 */
	public CatalogueComposer(Bilingual words) {
		this.words = words;
	}

	/**
	 * An area.
	 * @param area the area
	 * @return what the interface tells of it
	 */
	public AreaEntry area(Area area) {
		String code = area.code().value();
		boolean hasPage = area.level() == Area.Level.PROVINCE || area.level() == Area.Level.PREFECTURE;
		Optional<String> page = hasPage ? Optional.of(this.words.link(area).toString()) : Optional.empty();
		return new AreaEntry(code, Optional.of(area.gbCode()).filter((gb) -> !gb.isEmpty()), Codes.of(area.level()),
				area.parent().map(AreaCode::value), Bilingual.text(area.name()), Bilingual.text(area.shortName()),
				links(this.words.link("api", "v1", "areas"), page, observations("area", code)));
	}

	/**
	 * A theme.
	 * @param theme the theme
	 * @return what the interface tells of it
	 */
	public static NamedEntry theme(Theme theme) {
		return new NamedEntry(theme.code(), Bilingual.text(theme.name()));
	}

	/**
	 * An indicator.
	 * @param indicator the indicator
	 * @return what the interface tells of it
	 */
	public IndicatorEntry indicator(Indicator indicator) {
		String code = indicator.code().value();
		return new IndicatorEntry(code, Bilingual.text(indicator.name()), Bilingual.text(indicator.definition()),
				theme(indicator.theme()), unit(indicator.unit()), Codes.of(indicator.quantity()),
				Codes.of(indicator.direction()), indicator.family().map((family) -> family(family, indicator)),
				indicator.threshold().map(FigureComposer::plain), indicator.population().map(Codes::of),
				indicator.headline(), links(this.words.link("api", "v1", "indicators", code),
						Optional.of(this.words.link("indicators", code).toString()), observations("indicator", code)));
	}

	/**
	 * A document.
	 * @param document the document
	 * @param whole whether its sections are told too
	 * @return what the interface tells of it
	 */
	public DocumentEntry document(Document document, boolean whole) {
		List<DocumentEntry.Section> sections = this.words.library()
			.sectionsOf(document)
			.stream()
			.map((section) -> new DocumentEntry.Section(section.code(), Bilingual.text(section.heading())))
			.toList();
		return new DocumentEntry(document.code(), Bilingual.named(this.words.catalogue().areaOf(document.area())),
				Bilingual.text(document.title()),
				Optional.of(document.subtitle()).filter((it) -> !it.zh().isEmpty()).map(Bilingual::text),
				Bilingual.text(document.publisher()), document.publicationYear(),
				whole ? Optional.of(sections) : Optional.empty(),
				links(this.words.link("api", "v1", "sources", document.code()),
						Optional.of(this.words.link("sources", document.code()).toString()),
						observations("document", document.code())));
	}

	/**
	 * A revision.
	 * @param revision the revision
	 * @return what the interface tells of it
	 */
	public RevisionEntry revision(Revision revision) {
		String number = revision.number().toString();
		String frozen = new Bilingual.Link(this.words.root(), Address.of("api", "v1", "observations"))
			.with(Address.REVISION, number)
			.toString();
		return new RevisionEntry(revision.number().value(), revision.createdAt(), revision.packageName(),
				revision.packageVersion(), revision.added(), revision.changed(), revision.removed(),
				new Links(new Bilingual.Link(this.words.root(), Address.of("api", "v1", "revisions")).toString(),
						Optional.empty(), Optional.empty(), Optional.of(frozen), Optional.empty(), Optional.empty()));
	}

	static UnitEntry unit(Unit unit) {
		return new UnitEntry(unit.code(), Bilingual.text(unit.name()), Codes.of(unit.dimension()));
	}

	private IndicatorEntry.Family family(Family family, Indicator indicator) {
		return new IndicatorEntry.Family(family.code(), Bilingual.text(family.name()), Bilingual.text(family.note()),
				this.words.catalogue().akinTo(indicator).stream().map((other) -> other.code().value()).toList());
	}

	private Optional<String> observations(String parameter, String code) {
		return Optional.of(this.words.link("api", "v1", "observations").with(parameter, code).toString());
	}

	private static Links links(Bilingual.Link self, Optional<String> page, Optional<String> observations) {
		return new Links(self.toString(), page, Optional.empty(), observations, Optional.empty(), Optional.empty());
	}

}
