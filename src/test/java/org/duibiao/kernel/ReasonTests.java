package org.duibiao.kernel;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Reason}.
 */
class ReasonTests {

	@Test
	void keepsItsArgumentsInOrder() {
		Reason reason = Reason.of("reason.unit", "元", 2, Qualifier.ABOUT);
		assertThat(reason.key()).isEqualTo("reason.unit");
		assertThat(reason.arguments()).containsExactly("元", 2, Qualifier.ABOUT);
	}

	@Test
	void needsNoArguments() {
		assertThat(Reason.of("reason.expected").arguments()).isEmpty();
	}

	@Test
	void doesNotChangeWithTheListItWasMadeOf() {
		List<Object> arguments = new ArrayList<>(List.of("one"));
		Reason reason = new Reason("reason.kind", arguments);
		arguments.add("two");
		assertThat(reason.arguments()).containsExactly("one");
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> reason.arguments().add("three"));
	}

	@Test
	void isTheSameForTheSameKeyAndArguments() {
		assertThat(Reason.of("reason.kind", 1)).isEqualTo(Reason.of("reason.kind", 1))
			.isNotEqualTo(Reason.of("reason.kind", 2))
			.isNotEqualTo(Reason.of("reason.unit", 1));
	}

}
