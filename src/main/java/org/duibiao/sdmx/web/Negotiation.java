package org.duibiao.sdmx.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.sdmx.SdmxException;
import org.duibiao.sdmx.message.CsvLabels;
import org.duibiao.sdmx.web.DataFormat.Writing;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Chooses the format of an answer by what the request accepts.
 */
final class Negotiation {

	/** The content type of structures. */
	static final String STRUCTURE = "application/vnd.sdmx.structure+xml;version=2.1";

	/** The content type of generic data. */
	static final String GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1";

	/** The content type of CSV without its version. */
	static final String CSV = "application/vnd.sdmx.data+csv";

	private static final String PLAIN_XML = "application/xml";

	private static final Map<String, Writing> DATA = Map.of(GENERIC, Writing.GENERIC, PLAIN_XML, Writing.GENERIC,
			"text/xml", Writing.GENERIC, CSV + ";version=2.0.0", Writing.CSV_2, CSV + ";version=1.0.0", Writing.CSV_1,
			"text/csv", Writing.CSV_2);

	/** Offered first what is answered to whoever accepts anything. */
	private static final List<String> DATA_ORDER = List.of(GENERIC, CSV + ";version=2.0.0", CSV + ";version=1.0.0",
			PLAIN_XML, "text/xml", "text/csv");

	private static final List<String> STRUCTURE_ORDER = List.of(STRUCTURE, PLAIN_XML, "text/xml");

	private static final List<String> SHORT = List.of("genericdata", "csv");

	private Negotiation() {
	}

	/**
	 * The content type of a structure.
	 * @param accept the header, if it was sent
	 * @return the content type
	 * @throws SdmxException if none is accepted
	 */
	static String structure(Optional<String> accept) {
		return choose(accept, STRUCTURE_ORDER).offered();
	}

	/**
	 * The format of data.
	 * @param accept the header, if it was sent
	 * @param format what the address asks for instead, if it does
	 * @param labels what labels the address asks for instead, if it does
	 * @return the format
	 * @throws SdmxException if none is accepted
	 */
	static DataFormat data(Optional<String> accept, Optional<String> format, Optional<String> labels) {
		Choice choice = format.map(Negotiation::named).orElseGet(() -> choose(accept, DATA_ORDER));
		Writing kind = Optional.ofNullable(DATA.get(choice.offered())).orElseThrow();
		String style = labels.or(() -> Optional.ofNullable(choice.asked().getParameter("labels"))).orElse("id");
		boolean known = Stream.of(CsvLabels.Style.values())
			.anyMatch((value) -> value.name().toLowerCase(Locale.ROOT).equals(style));
		if (!known || (style.equals("name") && kind == Writing.CSV_1)) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.parameter", "labels",
					(kind == Writing.CSV_1) ? "id, both" : "id, name, both");
		}
		CsvLabels.Style labelled = CsvLabels.Style.valueOf(style.toUpperCase(Locale.ROOT));
		String type = switch (kind) {
			case GENERIC -> choice.offered();
			case CSV_1 -> CSV + ";version=1.0.0;labels=" + style;
			case CSV_2 -> CSV + ";version=2.0.0;labels=" + style;
		};
		return new DataFormat(type, kind, labelled);
	}

	private static Choice named(String format) {
		return switch (format) {
			case "csv" -> new Choice(CSV + ";version=2.0.0", MediaType.ALL);
			case "genericdata" -> new Choice(GENERIC, MediaType.ALL);
			default -> throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.parameter", "format",
					String.join(", ", SHORT));
		};
	}

	private static Choice choose(Optional<String> accept, List<String> offered) {
		List<MediaType> accepted = accept.filter((header) -> !header.isBlank())
			.map(Negotiation::parse)
			.orElse(List.of(MediaType.ALL));
		return accepted.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
			.flatMap((type) -> offered.stream()
				.filter((offer) -> allows(type, MediaType.parseMediaType(offer)))
				.limit(1)
				.map((offer) -> new Choice(offer, type)))
			.findFirst()
			.orElseThrow(() -> notAcceptable(offered));
	}

	private static List<MediaType> parse(String header) {
		try {
			return MediaType.parseMediaTypes(header);
		}
		catch (InvalidMediaTypeException ex) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.accept");
		}
	}

	private static boolean allows(MediaType accepted, MediaType offered) {
		String version = accepted.getParameter("version");
		return accepted.includes(offered) && (version == null || version.equals(offered.getParameter("version")));
	}

	private static SdmxException notAcceptable(List<String> offered) {
		return new SdmxException(SdmxException.Category.NOT_ACCEPTABLE, "sdmx.problem.not-acceptable",
				String.join(", ", offered));
	}

	/**
	 * What was chosen.
	 *
	 * @param offered the content type offered
	 * @param asked the content type asked for
	 */
	private record Choice(String offered, MediaType asked) {
	}

}
