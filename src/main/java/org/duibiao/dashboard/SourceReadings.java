package org.duibiao.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.dashboard.SourceReading.Entry;
import org.duibiao.dashboard.SourceReading.Sentence;
import org.duibiao.dashboard.SourceReading.State;
import org.duibiao.dashboard.SourceReading.Verification;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Rank;
import org.duibiao.site.Address;
import org.duibiao.site.Link;
import org.duibiao.source.AttachedText;
import org.duibiao.source.AttachedTexts;
import org.duibiao.source.Document;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.Location;
import org.duibiao.source.text.Numeral;
import org.duibiao.source.text.SourceCoverage;
import org.duibiao.source.text.UnrecognizedArticleException;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Service;

/**
 * Reads documents figure by figure, with the attached text where there is one.
 */
@Service
public class SourceReadings {

	private final Observations observations;

	private final AttachedTexts texts;

	SourceReadings(Observations observations, AttachedTexts texts) {
		this.observations = observations;
		this.texts = texts;
	}

	/**
	 * A document as the list of its figures.
	 * @param document the document
	 * @param edition the edition
	 * @return the document in reading order, each figure looked up in the attached text
	 */
	public SourceReading of(Document document, Edition edition) {
		Figures figures = this.observations.printedIn(document.code(), edition.number());
		return read(document, figures, this.texts.of(document.code()), edition);
	}

	/**
	 * All documents, those with an attached text as lists of their figures, the others
	 * with nothing but their number.
	 * @param edition the edition
	 * @return the documents
	 */
	public List<SourceReading> all(Edition edition) {
		Map<String, AttachedText> attached = this.texts.all();
		Map<String, Long> printed = this.observations.byDocument(edition.number());
		return edition.library()
			.documents()
			.stream()
			.map((document) -> attached.containsKey(document.code())
					? read(document, this.observations.printedIn(document.code(), edition.number()),
							Optional.of(attached.get(document.code())), edition)
					: new SourceReading(document, href(document, edition), List.of(),
							printed.getOrDefault(document.code(), 0L), "", false, Verification.NONE))
			.toList();
	}

	private static SourceReading read(Document document, Figures figures, Optional<AttachedText> attached,
			Edition edition) {
		List<Observation> printed = figures.inReadingOrder()
			.stream()
			.filter((figure) -> figure.place().document().equals(document.code()))
			.toList();
		Optional<ArticleText> text = attached.flatMap((it) -> read(it, document, edition));
		List<SourceReading.Part> parts = new ArrayList<>();
		for (Section section : edition.library().sectionsOf(document)) {
			List<Entry> entries = printed.stream()
				.filter((figure) -> figure.place().section().equals(section.code()))
				.map((figure) -> entry(figure, text, edition))
				.toList();
			if (!entries.isEmpty()) {
				parts.add(new SourceReading.Part(section.code(), edition.phrases().say(section.heading()), entries));
			}
		}
		return new SourceReading(document, href(document, edition), parts, printed.size(),
				attached.map(AttachedText::sha256).orElse(""), text.isPresent(),
				verification(parts, places(printed, figures, document), document, text, edition));
	}

	private static String href(Document document, Edition edition) {
		return Address.in(edition, "sources", document.code()).toString();
	}

	private static Optional<ArticleText> read(AttachedText attached, Document document, Edition edition) {
		try {
			return Optional.of(ArticleText.of(attached.content(), document, edition.library().sectionsOf(document),
					edition.library().documents()));
		}
		catch (UnrecognizedArticleException ex) {
			return Optional.empty();
		}
	}

	private static Entry entry(Observation figure, Optional<ArticleText> text, Edition edition) {
		Indicator indicator = edition.catalogue().indicatorOf(figure.indicator());
		Link link = new Link(edition.phrases().say(indicator.name()),
				Address.in(edition, "indicators", indicator.code().value()).toString());
		Optional<Location> location = text.map((it) -> it.locate(figure.place()));
		return new Entry(link, edition.words().view(figure),
				location.map(SourceReadings::state).orElse(State.NOT_ATTACHED),
				location.flatMap(SourceReadings::sentence));
	}

	private static State state(Location location) {
		if (location instanceof Location.Found) {
			return State.FOUND;
		}
		return (location instanceof Location.Moved) ? State.MOVED : State.MISSING;
	}

	private static Optional<Sentence> sentence(Location location) {
		if (!(location instanceof Location.Found found)) {
			return Optional.empty();
		}
		String paragraph = found.paragraph().text();
		int start = paragraph.lastIndexOf('。', found.span().start() - 1) + 1;
		int stop = paragraph.indexOf('。', found.span().end());
		int end = (stop < 0) ? paragraph.length() : stop + 1;
		return Optional.of(new Sentence(paragraph.substring(start, found.span().start()), found.span().of(paragraph),
				paragraph.substring(found.span().end(), end)));
	}

	private static List<SourcePlace> places(List<Observation> printed, Figures figures, Document document) {
		Stream<SourcePlace> withFigures = printed.stream()
			.flatMap((figure) -> Stream
				.of(Stream.of(figure.place()), figure.ranks().stream().map(Rank::place),
						figure.benchmarks().stream().map(Benchmark::place))
				.flatMap((places) -> places));
		return Stream.concat(withFigures, figures.ranksAlone().stream().map(Rank::place))
			.filter((place) -> place.document().equals(document.code()))
			.toList();
	}

	private static Verification verification(List<SourceReading.Part> parts, List<SourcePlace> places,
			Document document, Optional<ArticleText> text, Edition edition) {
		Optional<SourceCoverage> coverage = text
			.map((it) -> SourceCoverage.of(it, places, edition.library().exclusionsOf(document)));
		return new Verification(count(parts, State.FOUND), count(parts, State.MOVED), count(parts, State.MISSING),
				coverage.map((it) -> it.numerals().size()).orElse(0),
				coverage.map((it) -> it.leftOver().stream().map(Numeral::asPrinted).toList()).orElse(List.of()));
	}

	private static long count(List<SourceReading.Part> parts, State state) {
		return parts.stream().flatMap((part) -> part.entries().stream()).filter((it) -> it.state() == state).count();
	}

}
