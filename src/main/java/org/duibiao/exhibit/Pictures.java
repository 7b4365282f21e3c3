package org.duibiao.exhibit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.picture.ChartPicture;
import org.duibiao.picture.ChartPicture.Caption;
import org.duibiao.picture.Picture;
import org.duibiao.picture.PngPicture;
import org.duibiao.picture.SvgPicture;
import org.duibiao.site.Citation;
import org.duibiao.site.Citations;
import org.duibiao.site.Parameters;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands charts out as pictures that can be understood by themselves, small ones with
 * {@code size=narrow}.
 */
@Component
public class Pictures {

	/** The parameter of the size. */
	static final String SIZE = "size";

	/** The size for small screens. */
	static final String NARROW = "narrow";

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

	private static final int SCALE = 2;

	private final Citations citations;

	Pictures(Citations citations) {
		this.citations = citations;
	}

	/**
	 * A chart as SVG.
	 * @param shown the chart, and what it is of
	 * @return the answer
	 */
	public ResponseEntity<byte[]> svg(Shown shown) {
		byte[] svg = SvgPicture.write(picture(shown)).getBytes(StandardCharsets.UTF_8);
		return answer(shown, "svg", SVG, svg);
	}

	/**
	 * A chart as PNG, with two pixels for each of a style sheet.
	 * @param shown the chart, and what it is of
	 * @return the answer
	 */
	public ResponseEntity<byte[]> png(Shown shown) {
		return answer(shown, "png", MediaType.IMAGE_PNG, PngPicture.write(picture(shown), SCALE));
	}

	/**
	 * Who printed what is shown.
	 * @param shown the chart, and what it is of
	 * @return the documents
	 */
	String source(Shown shown) {
		return source(citation(shown), shown.view().edition().phrases());
	}

	private Picture picture(Shown shown) {
		Edition edition = shown.view().edition();
		Phrases phrases = edition.phrases();
		Citation citation = citation(shown);
		String periods = String.join(phrases.say("list.separator"), shown.view().chart().periods());
		String address = citation.address().replaceFirst("\\.(svg|png)\\?", "?");
		String description = phrases.say("picture.description", shown.title(phrases), rows(shown, phrases));
		Caption caption = new Caption(phrases.locale().getLanguage(), shown.title(phrases), description,
				phrases.say("picture.period", periods), source(citation, phrases), address);
		return ChartPicture.of(shown.view().chart(), caption, isNarrow() ? ChartPicture.NARROW : ChartPicture.WIDE);
	}

	private static String rows(Shown shown, Phrases phrases) {
		ChartTable table = shown.view().getTable();
		return table.rows()
			.stream()
			.flatMap((row) -> Stream.of(phrases.say("chart.of", row.name(), values(row, phrases)), row.caution()))
			.filter((told) -> !told.isEmpty())
			.collect(Collectors.joining(phrases.say("list.separator")));
	}

	private static String values(ChartTable.Row row, Phrases phrases) {
		return row.cells()
			.stream()
			.map((cell) -> cell.map((point) -> phrases.say("picture.value", point.label(), point.note()))
				.orElse(phrases.say("chart.text.none")))
			.collect(Collectors.joining(phrases.say("list.comma")));
	}

	private Citation citation(Shown shown) {
		return this.citations.of(shown.title(shown.view().edition().phrases()), shown.view().edition(), shown.areas());
	}

	private static String source(Citation citation, Phrases phrases) {
		return phrases.say("picture.source",
				citation.documents()
					.stream()
					.map((document) -> phrases.say("cite.document", document.publisher(), title(document, phrases),
							Integer.toString(document.publicationYear())))
					.collect(Collectors.joining(phrases.say("list.separator"))));
	}

	private static String title(Document document, Phrases phrases) {
		String subtitle = phrases.say(document.subtitle());
		return subtitle.isEmpty() ? phrases.say(document.title())
				: phrases.say("cite.title", document.title(), document.subtitle());
	}

	private static boolean isNarrow() {
		String asked = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()
			.getParameter(SIZE);
		return Parameters.optional(SIZE, asked, List.of(NARROW)).isPresent();
	}

	private static ResponseEntity<byte[]> answer(Shown shown, String ending, MediaType type, byte[] picture) {
		String title = shown.view().getTitle().replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|%（）()：]+", " ").strip();
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename("%s-%s.%s".formatted(shown.name(), title.replace(' ', '-'), ending), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(picture);
	}

	/**
	 * A chart that is shown by itself.
	 *
	 * @param view the chart
	 * @param subject what its page is about; empty if its title says so
	 * @param name the name of its file, without title and ending
	 * @param areas the areas whose figures it shows
	 */
	public record Shown(ChartView view, String subject, String name, Collection<AreaCode> areas) {

		/**
		 * What it shows.
		 * @param phrases the language
		 * @return the title with the subject
		 */
		String title(Phrases phrases) {
			return this.subject.isEmpty() ? this.view.getTitle()
					: phrases.say("chart.of", this.subject, this.view.getTitle());
		}

	}

}
