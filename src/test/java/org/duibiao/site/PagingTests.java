package org.duibiao.site;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link Paging}.
 */
class PagingTests {

	private static final Address LIST = Address.of("lakes").with("depth", "9");

	@Test
	void showsEachItemOnce() {
		List<Integer> items = IntStream.range(0, 45).boxed().toList();
		assertThat(IntStream.rangeClosed(1, 3)
			.boxed()
			.flatMap((page) -> Paging.of(page.toString(), 45, 20, LIST).of(items).stream())).isEqualTo(items);
		assertThat(Paging.of("3", 45, 20, LIST).of(items)).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "0", "1", "20" })
	void leadsNowhereIfOnePageIsEnough(int items) {
		assertThat(Paging.of("1", items, 20, LIST).steps()).isEmpty();
	}

	@Test
	void leadsToAllPagesByTheirAddresses() {
		assertThat(Paging.of("2", 41, 20, LIST).steps()).containsExactly(new Paging.Step(1, "/lakes?depth=9", false),
				new Paging.Step(2, "/lakes?depth=9&page=2", true), new Paging.Step(3, "/lakes?depth=9&page=3", false));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1 2 3 30", "2, 1 2 3 4 30", "15, 1 13 14 15 16 17 30", "30, 1 28 29 30" })
	void leadsToTheFirstTheLastAndThoseAroundIfThereAreMany(String page, String steps) {
		assertThat(Paging.of(page, 600, 20, LIST).steps()).extracting((step) -> Integer.toString(step.number()))
			.containsExactly(steps.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "4", "-1", "x", "", "01", "9999999" })
	void refusesPagesThatAreNotThere(String page) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> Paging.of(page, 41, 20, LIST))
			.satisfies((refusal) -> assertThat(refusal.allowed()).containsExactly("1 … 3"));
	}

}
