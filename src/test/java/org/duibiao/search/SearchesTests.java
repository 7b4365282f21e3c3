package org.duibiao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.duibiao.SeededStore;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Catalogues;
import org.duibiao.catalogue.MadeUpCatalogue;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.revision.RevisionNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found for which words, and what comes first.
 */
@SeededStore
@Import(Searches.class)
class SearchesTests {

	private static final RevisionNumber FIRST = new RevisionNumber(1);

	private static final String NOTHING = "no-such-thing";

	@Autowired
	private Searches searches;

	@Autowired
	private Catalogues catalogues;

	@ParameterizedTest
	@CsvFileSource(resources = "seed-queries.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void findInTheSeed(String query, String first) {
		assertFirst(this.searches.find(query, FIRST), first);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "province-queries.csv", numLinesToSkip = 1)
	void findAmongAllProvinces(String query, String first) throws IOException {
		assertFirst(Searches.find(query, provinces()), first);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "misspelled.csv", numLinesToSkip = 1)
	void takeAnEnglishWordForOneThatIsOneLetterAway(String query, String instead, String first) {
		SearchResults results = this.searches.find(query, FIRST);
		assertThat(results.instead()).hasValue(instead);
		assertThat(results.query()).isEqualTo(query);
		assertThat(results.lookedFor()).isEqualTo(instead);
		assertThat(codes(results)).startsWith(first);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "hopeless.csv", numLinesToSkip = 1)
	void findNothingWhereNothingIsMeant(String query) {
		SearchResults results = this.searches.find(query, FIRST);
		assertThat(codes(results)).isEmpty();
		assertThat(results.instead()).isEmpty();
		assertThat(results.lookedFor()).isEqualTo(query);
	}

	@Test
	void findEveryIndicatorByEachOfItsNamesAndItsPinyin() {
		assertThat(this.catalogues.asOf(FIRST).indicators()).hasSizeGreaterThan(100).allSatisfy((indicator) -> {
			String pinyin = FoldedText.of(indicator.name().zh()).syllables().replaceAll("/\\S+", "");
			for (String query : List.of(indicator.name().zh(), indicator.name().en(), indicator.code().value(), pinyin,
					pinyin.replace(" ", ""))) {
				assertThat(codes(this.searches.find(query, FIRST))).as(query).contains(indicator.code().value());
			}
		});
	}

	@Test
	void groupByKindTheClosestFirst() {
		assertThat(this.searches.find("green factories", FIRST).byKind().keySet()).startsWith(HitKind.FAMILY);
		assertThat(this.searches.find("green", FIRST).byKind().keySet()).containsExactly(HitKind.THEME,
				HitKind.INDICATOR, HitKind.FAMILY);
	}

	@Test
	void tellTheIndicatorsOfThemesAndFamilies() {
		assertThat(this.searches.find("green factories", FIRST).hits()).first()
			.isInstanceOfSatisfying(Hit.OfFamily.class, (hit) -> assertThat(hit.indicators()).hasSize(2));
		assertThat(this.searches.find("green", FIRST).hits()).first()
			.isInstanceOfSatisfying(Hit.OfTheme.class, (hit) -> assertThat(hit.indicators()).hasSizeGreaterThan(3)
				.allMatch((indicator) -> indicator.theme().code().equals("green")));
	}

	private static void assertFirst(SearchResults results, String first) {
		assertThat(results.instead()).isEmpty();
		if (first.equals(NOTHING)) {
			assertThat(codes(results)).isEmpty();
		}
		else {
			List<String> expected = Arrays.asList(first.split(" "));
			assertThat(codes(results).stream().limit(expected.size())).containsExactlyElementsOf(expected);
		}
	}

	private static List<String> codes(SearchResults results) {
		return results.hits().stream().map(Hit::code).toList();
	}

	private static Catalogue provinces() throws IOException {
		List<Area> provinces = new ArrayList<>();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(SearchesTests.class.getResourceAsStream("provinces.csv")),
				StandardCharsets.UTF_8); CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
			lines.forEach((line) -> provinces.add(new Area(new AreaCode(line.getField("code")), "", Area.Level.PROVINCE,
					Optional.empty(), new LocalizedText(line.getField("name_zh"), line.getField("name_en")),
					new LocalizedText(line.getField("short_zh"), line.getField("short_en")))));
		}
		return MadeUpCatalogue.of(provinces);
	}

}
