package org.duibiao.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Document;
import org.duibiao.source.Section;
import org.duibiao.source.SourcePlace;

/**
 * Two made-up articles of one file, about a lake and about a hill.
 */
final class Lake {

	static final Document LAKE = document("lake", "湖边小城写下新篇");

	static final Document HILL = document("hill", "山上小村写下新篇");

	static final List<Section> LAKE_SECTIONS = sections("lake", "湖边小城写下新篇", "2001年做的事", "(一)修路", "(二)植树");

	static final List<Section> HILL_SECTIONS = sections("hill", "山上小村写下新篇", "2001年做的事", "一是养蜂");

	private Lake() {
	}

	static String file() {
		try (InputStream in = Lake.class.getResourceAsStream("lake-and-hill.txt")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ArticleText lake() {
		return ArticleText.of(file(), LAKE, LAKE_SECTIONS, List.of(LAKE, HILL));
	}

	static SourcePlace place(String section, int paragraph, String token, int occurrence) {
		return new SourcePlace("lake", section, paragraph, token, occurrence);
	}

	static List<Section> sections(String document, String... headings) {
		return Arrays.stream(headings)
			.map((heading) -> new Section(document, "s" + Arrays.asList(headings).indexOf(heading),
					new LocalizedText(heading, "")))
			.toList();
	}

	private static Document document(String code, String title) {
		LocalizedText nothing = new LocalizedText("", "");
		return new Document(code, new AreaCode("XX"), new LocalizedText(title, ""), nothing, nothing, 2001);
	}

}
