package org.duibiao.source.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link Paragraph} and {@link Span}.
 */
class ParagraphTests {

	@ParameterizedTest
	@CsvFileSource(resources = "occurrences.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "none")
	void findsATokenWhereItIsNotPartOfALongerNumber(String token, String text, String starts) {
		assertThat(new Paragraph("s", 1, text).occurrences(token).stream().map((span) -> {
			assertThat(span.of(text)).isEqualTo(token);
			return Integer.toString(span.start());
		}).collect(Collectors.joining(" "))).isEqualTo((starts != null) ? starts : "");
	}

	@Test
	void refusesToLookForNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph("s", 1, "湖").occurrences(""));
	}

	@Test
	void containsSpansThatDoNotReachOutside() {
		Span span = new Span(2, 5);
		assertThat(span).matches((outer) -> outer.contains(new Span(2, 5)))
			.matches((outer) -> outer.contains(new Span(3, 4)))
			.matches((outer) -> !outer.contains(new Span(1, 3)))
			.matches((outer) -> !outer.contains(new Span(4, 6)));
	}

	@Test
	void hasNoEmptySpans() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 2));
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
	}

}
