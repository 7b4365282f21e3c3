package org.duibiao.assistant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.catalogue.Indicator;
import org.duibiao.observation.Observation;
import org.duibiao.site.Address;
import org.duibiao.site.Citation;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.Phrases;

/**
 * Tells figures so that they can be quoted honestly: the value as printed first, then all
 * that must be said with it.
 */
final class Quotation {

	private final Edition edition;

	private final Phrases phrases;

	private final String root;

	Quotation(ToolCall call) {
		this.edition = call.edition();
		this.phrases = call.phrases();
		this.root = call.root();
	}

	/**
	 * A figure in lines.
	 * @param figure the figure
	 * @return the lines
	 */
	String figure(Observation figure) {
		FigureView view = this.edition.words().view(figure);
		Indicator indicator = this.edition.catalogue().indicatorOf(figure.indicator());
		List<String> lines = new ArrayList<>();
		lines.add(this.phrases.say("assistant.subject", this.edition.catalogue().areaOf(figure.area()).shortName(),
				indicator.name(), indicator.code()));
		lines.add(this.phrases.say("assistant.value", figure.asPrinted(), told(view)));
		lines.add(this.phrases.say("assistant.qualifier",
				this.phrases.say("qualifier.name." + figure.quantity().qualifier())));
		lines.add(this.phrases.say("assistant.period", view.period(), figure.period().status()));
		lines.add(this.phrases.say("assistant.kind", kind(figure)));
		Optional.of(String.join(separator(), view.claims()))
			.filter((claims) -> !claims.isEmpty())
			.ifPresent((claims) -> lines.add(this.phrases.say("assistant.claims", claims)));
		Optional.of(String.join(separator(), view.notes()))
			.filter((notes) -> !notes.isEmpty())
			.ifPresent((notes) -> lines.add(this.phrases.say("assistant.notes", notes)));
		Document document = this.edition.library().documentOf(figure.place());
		lines.add(this.phrases.say("assistant.source", document(document), this.edition.words().place(figure.place())));
		lines.add(this.phrases.say("assistant.address",
				frozen(Address.pageOf(figure, this.edition.library())) + "#" + figure.id()));
		return String.join("\n", lines);
	}

	/** The value in words where they say more than the print does. */
	private static String told(FigureView view) {
		String words = view.value().equals(view.printed()) ? view.meaning() : view.value();
		return words.isEmpty() ? view.printed() : words;
	}

	private String kind(Observation figure) {
		return Stream
			.concat(Stream.of(this.phrases.say(figure.kind())),
					Stream.concat(figure.status().map(this.phrases::say).stream(),
							figure.commitment().map(this.phrases::say).stream()))
			.distinct()
			.reduce((one, two) -> one + separator() + two)
			.orElseThrow();
	}

	private String separator() {
		return this.phrases.say("list.separator");
	}

	private String document(Document document) {
		return this.phrases.say("cite.document", document.publisher(), document.title(),
				Integer.toString(document.publicationYear()));
	}

	/**
	 * An address that keeps showing what was quoted.
	 * @param segments the segments of its path
	 * @return the absolute address
	 */
	String frozen(String... segments) {
		return frozen(Address.of(segments));
	}

	private String frozen(Address address) {
		return this.root + address.with(Address.REVISION, this.edition.number().toString());
	}

	/**
	 * What an answer ends with: how to quote it and how to cite it.
	 * @param figures the figures it has
	 * @param address the address of a page about them
	 * @return the lines
	 */
	String ending(Collection<Observation> figures, String address) {
		List<Document> documents = figures.stream()
			.map((figure) -> this.edition.library().documentOf(figure.place()))
			.distinct()
			.toList();
		Citation citation = new Citation(this.phrases.say("assistant.title"), documents, this.edition, address, address,
				LocalDate.EPOCH);
		return this.phrases.say("assistant.advice") + "\n" + this.phrases.say("assistant.cite", citation.plain());
	}

}
