package org.duibiao.kernel;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UnknownCodeException}.
 */
class UnknownCodeExceptionTests {

	@Test
	void tellsWhatWasAskedForAndWhatMayBeMeant() {
		Map<String, LocalizedText> possible = Map.of("CN-AH", new LocalizedText("安徽省", "Anhui Province"));
		UnknownCodeException exception = new UnknownCodeException("province", "CN-XX", possible);
		assertThat(exception).hasMessage("province CN-XX");
		assertThat(exception.kind()).isEqualTo("province");
		assertThat(exception.code()).isEqualTo("CN-XX");
		assertThat(exception.possible()).isEqualTo(possible);
	}

}
