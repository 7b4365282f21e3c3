package org.duibiao.security;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What operators may do.
 */
class OperatorTests {

	@Test
	void mayDoWhatTheirRolesAllowAndNoMore() {
		Operator editor = new Operator("li", Set.of(Role.EDITOR));
		assertThatCode(() -> editor.require(Role.EDITOR)).doesNotThrowAnyException();
		assertThatExceptionOfType(RoleRequiredException.class).isThrownBy(() -> editor.require(Role.REVIEWER))
			.withMessageContaining("reviewer");
		Operator reviewer = new Operator("wang", Set.of(Role.REVIEWER));
		assertThatExceptionOfType(RoleRequiredException.class).isThrownBy(() -> reviewer.require(Role.EDITOR));
	}

}
