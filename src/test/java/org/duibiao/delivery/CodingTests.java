package org.duibiao.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which coding clients get.
 */
class CodingTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/delivery/accepted-codings.csv", numLinesToSkip = 1)
	void isTheOneThatTheClientLikesBest(@Nullable String accepted, String offered, Coding chosen) {
		List<Coding> codings = Arrays.stream(offered.split(" ")).map(Coding::valueOf).toList();
		assertThat(Coding.choose(accepted, codings)).isEqualTo(chosen);
	}

	@Test
	void isUndone() throws IOException {
		byte[] plain = "省份".repeat(1_000).getBytes(StandardCharsets.UTF_8);
		assertThat(Coding.gzip(plain)).hasSizeLessThan(200);
		assertThat(Coding.expand(Coding.gzip(plain))).isEqualTo(plain);
	}

	@Test
	void hasATagOfItsOwn() {
		assertThat(Arrays.stream(Coding.values()).map((coding) -> coding.tag("x"))).containsExactly("\"x-br\"",
				"\"x-gzip\"", "\"x\"");
	}

}
