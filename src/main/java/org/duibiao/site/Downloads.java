package org.duibiao.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.export.Attachment;
import org.duibiao.export.Cell;
import org.duibiao.export.Column;
import org.duibiao.export.Column.Role;
import org.duibiao.export.Format;
import org.duibiao.export.Provenance;
import org.duibiao.export.Provenance.Caption;
import org.duibiao.export.Table;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.wording.Columns;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands tables out as files of all formats: as on the page or, with {@code layout=long},
 * as a tidy table. CSV files of pages have a byte-order mark unless {@code bom=0}, and
 * the citation in the last column.
 */
@Component("downloads")
public class Downloads {

	private static final String BOM = "bom";

	private static final String LAYOUT = "layout";

	private static final String LONG = "long";

	private static final String DESCRIPTION = "-metadata.json";

	private final Citations citations;

	Downloads(Citations citations) {
		this.citations = citations;
	}

	/**
	 * A table of a page as a file.
	 * @param table the table
	 * @param edition the edition that it shows
	 * @param format the format
	 * @return the answer
	 * @throws UnknownCodeException if the format needs a cube
	 */
	public ResponseEntity<Attachment> file(Table table, Edition edition, Format format) {
		parameter(LAYOUT, List.of("page"));
		if (format.isForCubes()) {
			throw noCube(format);
		}
		return answer(cited(table, edition, format), List.of(), edition, format, true);
	}

	/**
	 * A table of figures as a file.
	 * @param page the table as on the page
	 * @param tidy the same figures, one a row, which make a cube
	 * @param edition the edition that it shows
	 * @param format the format
	 * @return the answer
	 * @throws UnknownCodeException if the format needs a cube and there is no figure
	 */
	public ResponseEntity<Attachment> file(Table page, Table tidy, Edition edition, Format format) {
		return file(page, tidy, areas(tidy), edition, format);
	}

	/**
	 * A table of figures as a file, which is not gone through to find out whose they are.
	 * @param page the table as on the page
	 * @param tidy the same figures, one a row, which make a cube
	 * @param areas the areas whose sources are cited; none if there is no figure
	 * @param edition the edition that it shows
	 * @param format the format
	 * @return the answer
	 * @throws UnknownCodeException if the format needs a cube and there is no figure
	 */
	public ResponseEntity<Attachment> file(Table page, Table tidy, Collection<AreaCode> areas, Edition edition,
			Format format) {
		boolean wanted = parameter(LAYOUT, List.of("page", LONG)).filter(LONG::equals).isPresent();
		if (format.isForCubes() && areas.isEmpty()) {
			throw noCube(format);
		}
		Table table = (wanted || format.isForCubes()) ? tidy : page;
		return answer(cited(table, edition, format), areas, edition, format, true);
	}

	/**
	 * A table of the data package as a file: CSV without a byte-order mark unless
	 * {@code bom=1}.
	 * @param table the table
	 * @param edition the edition that it shows
	 * @param format the format
	 * @return the answer
	 * @throws UnknownCodeException if the format needs a cube
	 */
	public ResponseEntity<Attachment> plain(Table table, Edition edition, Format format) {
		if (format.isForCubes()) {
			throw noCube(format);
		}
		return answer(table, List.of(), edition, format, false);
	}

	/**
	 * Where a file of the current request comes from.
	 * @param title what is cited
	 * @param edition the edition that it shows
	 * @return the provenance
	 */
	public Provenance provenance(String title, Edition edition) {
		return provenance(title, List.of(), edition);
	}

	private Provenance provenance(String title, Collection<AreaCode> areas, Edition edition) {
		Citation citation = this.citations.of(title, edition, areas);
		Map<Caption, String> captions = new EnumMap<>(Caption.class);
		Stream.of(Caption.values()).forEach((it) -> captions.put(it, edition.phrases().say(it)));
		return new Provenance(edition.phrases().locale(), citation.address(), sheet(), edition.number().value(),
				edition.revision().createdAt(), citation.sources(), citation.plain(), captions);
	}

	/**
	 * The files of a page.
	 * @param csv the address of its CSV file
	 * @param cube whether its figures make a cube
	 * @return the addresses of all its files by the keys of their names, CSV first
	 */
	public Map<String, String> of(String csv, boolean cube) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("format.csv", csv);
		files.put("format.xlsx", as(Format.XLSX, csv));
		files.put("format.json", as(Format.JSON, csv));
		if (cube) {
			files.put("format.jsonstat", as(Format.JSON_STAT, csv));
			files.put("format.long", csv + (csv.contains("?") ? "&" : "?") + LAYOUT + "=" + LONG);
		}
		return files;
	}

	private static String as(Format format, String csv) {
		return csv.replaceFirst("\\.csv(?=\\?|$)", "." + format.ending());
	}

	private Table cited(Table table, Edition edition, Format format) {
		if (format != Format.CSV && format != Format.CSV_METADATA) {
			return table;
		}
		String citation = this.citations.of(table.name(), edition, List.of()).site();
		return table.withLast(Columns.of(edition.phrases(), "citation").get(0).filled(), Cell.text(citation));
	}

	private ResponseEntity<Attachment> answer(Table table, Collection<AreaCode> areas, Edition edition, Format format,
			boolean marked) {
		Provenance provenance = provenance(table.title(), areas, edition);
		if (format != Format.CSV) {
			Attachment attachment = Attachment.of(table, provenance, format);
			return attachment.answer().body(attachment);
		}
		boolean mark = parameter(BOM, List.of("0", "1")).map("1"::equals).orElse(marked);
		Attachment attachment = mark ? Attachment.ofMarked(table, provenance)
				: Attachment.of(table, provenance, format);
		return attachment.answer()
			.header(HttpHeaders.LINK,
					"<%s>; rel=\"describedby\"; type=\"%s\""
						.formatted(request().getRequestURI() + DESCRIPTION + query(), Format.CSV_METADATA.mediaType()))
			.body(attachment);
	}

	/** The areas whose figures stand in a tidy table. */
	private static Set<AreaCode> areas(Table tidy) {
		int area = tidy.columns().stream().map(Column::role).toList().indexOf(Role.GEO);
		Set<AreaCode> areas = new LinkedHashSet<>();
		tidy.each((row) -> {
			if (row.get(area) instanceof Cell.Text code) {
				areas.add(new AreaCode(code.text()));
			}
		});
		return areas;
	}

	/**
	 * The CSV file, without a byte-order mark, which strict readers take for a letter.
	 */
	private static String sheet() {
		String path = request().getRequestURI();
		String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(" + Format.ENDINGS + ")$", "")
				+ ".csv";
		String query = query();
		if (request().getParameter(BOM) != null) {
			return file + query;
		}
		return file + query + (query.isEmpty() ? "?" : "&") + BOM + "=0";
	}

	private static String query() {
		return Optional.ofNullable(request().getQueryString()).map((it) -> "?" + it).orElse("");
	}

	private static UnknownCodeException noCube(Format format) {
		return new UnknownCodeException("ending", format.ending(), endings());
	}

	/** What may be asked for instead, by its address. */
	private static Map<String, LocalizedText> endings() {
		String path = request().getRequestURI().replaceFirst("\\.[a-z]+$", "");
		Map<String, LocalizedText> endings = new LinkedHashMap<>();
		Stream.of(Format.CSV, Format.XLSX, Format.JSON)
			.map(Format::ending)
			.forEach((ending) -> endings.put(path + "." + ending, new LocalizedText(ending, ending)));
		return endings;
	}

	private static Optional<String> parameter(String name, List<String> allowed) {
		@Nullable String asked = request().getParameter(name);
		return Optional.ofNullable(asked).map((it) -> Parameters.oneOf(name, it, allowed));
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
