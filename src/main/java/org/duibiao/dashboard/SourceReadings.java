package org.duibiao.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.dashboard.SourceReading.Entry;
import org.duibiao.dashboard.SourceReading.Sentence;
import org.duibiao.dashboard.SourceReading.State;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Selection;
import org.duibiao.site.Address;
import org.duibiao.site.BadParameterException;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
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
	 * A document as the list of its figures, or as a portion of it if there are more than
	 * {@link Paging#ROWS}.
	 * @param document the document
	 * @param from the written key of the figure with which the portion begins; the first
	 * one if it is empty
	 * @param edition the edition
	 * @return the document in reading order, each figure looked up in the attached text
	 * @throws BadParameterException if the document prints no such figure
	 */
	public SourceReading of(Document document, String from, Edition edition) {
		Figures.Portion portion = portion(document, from, edition);
		return read(document, portion.figures(), turns(document, from, portion, edition),
				this.texts.of(document.code()), edition);
	}

	/**
	 * Hands out all figures of a document, in the order of its page, in bounded memory.
	 * @param document the document
	 * @param edition the edition
	 * @param receiver who gets them; if it throws, nothing more is read
	 */
	public void each(Document document, Edition edition, Consumer<? super Observation> receiver) {
		this.observations.each(Selection.printedIn(document.code()), edition.number(), receiver);
	}

	/**
	 * All documents, each with nothing but its number and, with an attached text, what
	 * became of its figures there.
	 * @param edition the edition
	 * @return the documents
	 */
	public List<SourceReading> all(Edition edition) {
		Map<String, AttachedText> attached = this.texts.all();
		return edition.library()
			.documents()
			.stream()
			.map((document) -> read(document, List.of(), List.of(), Optional.ofNullable(attached.get(document.code())),
					edition))
			.toList();
	}

	private Figures.Portion portion(Document document, String from, Edition edition) {
		Optional<Observation.Key> first = Observation.Key.parse(from);
		Figures.Portion portion = this.observations.portion(document.code(), first, Paging.ROWS, edition.number());
		if (first.isEmpty() ? !from.isEmpty() : portion.figures().isEmpty()) {
			List<Observation> shown = this.observations.portion(document.code(), Optional.empty(), 1, edition.number())
				.figures();
			throw new BadParameterException(Address.FROM, from,
					shown.stream().map((figure) -> figure.key() + " …").toList());
		}
		return portion;
	}

	private static List<Link> turns(Document document, String from, Figures.Portion portion, Edition edition) {
		List<Link> turns = new ArrayList<>();
		if (!from.isEmpty()) {
			turns.add(turn("first", document, Optional.empty(), edition));
		}
		portion.previous().ifPresent((key) -> turns.add(turn("previous", document, Optional.of(key), edition)));
		portion.next().ifPresent((key) -> turns.add(turn("next", document, Optional.of(key), edition)));
		return turns;
	}

	private static Link turn(String which, Document document, Optional<Observation.Key> from, Edition edition) {
		return new Link(edition.phrases().say("source.turn." + which),
				Address.ofDocument(document.code(), from, edition).toString());
	}

	private SourceReading read(Document document, List<Observation> shown, List<Link> turns,
			Optional<AttachedText> attached, Edition edition) {
		Optional<ArticleText> text = attached.flatMap((it) -> read(it, document, edition));
		return new SourceReading(document, href(document, edition), parts(document, shown, text, edition),
				edition.library().figuresOf(document.code()), turns, attached.map(AttachedText::sha256).orElse(""),
				text.isPresent(),
				text.map((it) -> verification(document, it, edition)).orElse(SourceReading.Verification.NONE));
	}

	/** A section comes again where figures of others stand between. */
	private static List<SourceReading.Part> parts(Document document, List<Observation> shown,
			Optional<ArticleText> text, Edition edition) {
		Map<String, Section> sections = edition.library()
			.sectionsOf(document)
			.stream()
			.collect(Collectors.toMap(Section::code, Function.identity()));
		Map<String, Integer> times = new HashMap<>();
		List<SourceReading.Part> parts = new ArrayList<>();
		int first = 0;
		for (int next = 1; next <= shown.size(); next++) {
			String code = shown.get(first).place().section();
			if (next == shown.size() || !shown.get(next).place().section().equals(code)) {
				int time = times.merge(code, 1, Integer::sum);
				parts.add(new SourceReading.Part((time == 1) ? code : code + " · " + time,
						edition.phrases().say(sections.get(code).heading()),
						shown.subList(first, next).stream().map((figure) -> entry(figure, text, edition)).toList()));
				first = next;
			}
		}
		return parts;
	}

	private static String href(Document document, Edition edition) {
		return Address.ofDocument(document.code(), Optional.empty(), edition).toString();
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

	/** Looks up all figures, however few of them are shown. */
	private SourceReading.Verification verification(Document document, ArticleText text, Edition edition) {
		Figures figures = this.observations.printedIn(document.code(), edition.number());
		Map<State, Long> states = figures.inReadingOrder()
			.stream()
			.collect(Collectors.groupingBy((figure) -> state(text.locate(figure.place())), Collectors.counting()));
		SourceCoverage coverage = SourceCoverage.of(text, places(figures, document),
				edition.library().exclusionsOf(document));
		return new SourceReading.Verification(states.getOrDefault(State.FOUND, 0L),
				states.getOrDefault(State.MOVED, 0L), states.getOrDefault(State.MISSING, 0L),
				coverage.numerals().size(), coverage.leftOver().stream().map(Numeral::asPrinted).toList());
	}

	private static List<SourcePlace> places(Figures figures, Document document) {
		Stream<SourcePlace> withFigures = figures.inReadingOrder()
			.stream()
			.flatMap((figure) -> Stream
				.of(Stream.of(figure.place()), figure.ranks().stream().map(Rank::place),
						figure.benchmarks().stream().map(Benchmark::place))
				.flatMap((places) -> places));
		return Stream.concat(withFigures, figures.ranksAlone().stream().map(Rank::place))
			.filter((place) -> place.document().equals(document.code()))
			.toList();
	}

}
