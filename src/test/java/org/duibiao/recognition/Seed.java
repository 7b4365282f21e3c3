package org.duibiao.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Document;
import org.duibiao.source.Part;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.ArticleText;
import org.duibiao.testing.Articles;

/**
 * The seed's tables, and the articles they were read from.
 */
final class Seed {

	private Seed() {
	}

	static List<Map<String, String>> table(String name) {
		InputStream in = Objects.requireNonNull(Seed.class.getResourceAsStream("/seeds/" + name + ".csv"), name);
		try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static SourcePlace place(Map<String, String> line) {
		return new SourcePlace(line.get("document"), line.get("section"), Integer.parseInt(line.get("paragraph")),
				line.get("token"), Integer.parseInt(line.get("occurrence")));
	}

	static Vocabulary vocabulary() {
		return new Vocabulary(
				table("areas").stream().map((line) -> new Name(line.get("code"), line.get("short_zh"))).toList(),
				table("units").stream().map((line) -> new Name(line.get("code"), line.get("name_zh"))).toList(),
				table("indicators").stream()
					.map((line) -> new IndicatorName(new IndicatorCode(line.get("code")), line.get("name_zh"),
							line.get("unit"), line.get("quantity").equals("GROWTH_RATE")))
					.toList());
	}

	static List<ArticleText> articles() throws IOException {
		List<String> files = Articles.read();
		List<Document> documents = table("documents").stream().map(Seed::document).toList();
		return documents.stream().map((document) -> {
			String title = document.title().zh();
			String file = files.stream().filter((text) -> text.contains(title)).findFirst().orElseThrow();
			return ArticleText.of(file, document, sections(document.code()), documents);
		}).toList();
	}

	static List<Passage> passages(ArticleText article) {
		List<Map<String, String>> sections = table("sections").stream()
			.filter((line) -> line.get("document").equals(article.document()))
			.toList();
		return article.paragraphs().stream().map((paragraph) -> {
			List<String> headings = new ArrayList<>();
			Part part = Part.INTRODUCTION;
			for (Map<String, String> section : sections) {
				headings.add(section.get("heading_zh"));
				part = Part.valueOf(section.get("part"));
				if (section.get("code").equals(paragraph.section())) {
					break;
				}
			}
			return new Passage(paragraph, new Setting(part, Year.of(2023), headings));
		}).toList();
	}

	private static List<Section> sections(String document) {
		return table("sections").stream()
			.filter((line) -> line.get("document").equals(document))
			.map((line) -> new Section(document, line.get("code"), new LocalizedText(line.get("heading_zh"), "")))
			.toList();
	}

	private static Document document(Map<String, String> line) {
		LocalizedText nothing = new LocalizedText("", "");
		return new Document(line.get("code"), new AreaCode(line.get("area")),
				new LocalizedText(line.get("title_zh"), ""), nothing, nothing,
				Integer.parseInt(line.get("publication_year")));
	}

}
