package org.duibiao.security.account;

import java.util.List;

import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.security.account.OperatorSettings.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Accounts as they are configured.
 */
class OperatorSettingsTests {

	private static final String HASH = "{bcrypt}$2b$04$abcdefghijklmnopqrstuuW776QgieUBEQyVUlH6D1f8PPqKrtvqe";

	private static final String ARGON2 = "{argon2}$argon2id$v=19$m=16384,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b";

	@Test
	void areReadWithTheirRoles() {
		assertThat(settings(new Entry("li", HASH, List.of("editor", " reviewer")),
				new Entry("王芳", ARGON2, List.of("reviewer")))
			.accounts()).extracting(Account::operator)
			.containsExactly(new Operator("li", java.util.Set.of(Role.EDITOR, Role.REVIEWER)),
					new Operator("王芳", java.util.Set.of(Role.REVIEWER)));
	}

	@Test
	void mayBeNone() {
		assertThat(settings().accounts()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "secret of li", "{noop}secret of li", "{bcrypt}secret of li", "$2b$04$abc",
			"{bcrypt}$2b$04$short", "{sha256}0123", "{argon2}secret of li" })
	void areRefusedWithoutAHashAndDoNotTellThePassword(String password) {
		assertRefused(settings(new Entry("li", password, List.of("editor"))), "duibiao.operators[0].password", "'li'",
				"{bcrypt} or {argon2}")
			.satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("secret"));
	}

	@ParameterizedTest
	@CsvSource({ "admin, 'found ''admin'''", "EDITOR, 'found ''EDITOR'''", "'', 'found '''''" })
	void areRefusedWithAnotherRole(String role, String found) {
		assertRefused(settings(new Entry("li", HASH, List.of("editor", role))), "duibiao.operators[0].roles", found,
				"Expected editor, reviewer");
	}

	@Test
	void areRefusedWithoutARole() {
		assertRefused(settings(new Entry("li", HASH, List.of())), "duibiao.operators[0].roles",
				"Expected editor, reviewer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "li", "LI", "ｌｉ" })
	void areRefusedWithANameThatIsTaken(String name) {
		assertRefused(settings(new Entry("li", HASH, List.of("editor")), new Entry(name, HASH, List.of("reviewer"))),
				"duibiao.operators[1].name", "'" + name + "'", "a name that no other has");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "li li", "-li", "li\u202E", "li\n", "<li>",
			"a234567890b234567890c234567890d234567890e" })
	void areRefusedWithANameThatIsNone(String name) {
		assertRefused(settings(new Entry(name, HASH, List.of("editor"))), "duibiao.operators[0].name",
				"Expected 1 to 40 letters");
	}

	@Test
	void doNotShowTheirHashWhenPrinted() {
		OperatorSettings settings = settings(new Entry("li", HASH, List.of("editor")));
		assertThat(settings + " " + settings.accounts()).contains("li").doesNotContain("bcrypt");
	}

	private static OperatorSettings settings(Entry... entries) {
		return new OperatorSettings(List.of(entries));
	}

	private static org.assertj.core.api.ThrowableAssertAlternative<BadOperatorException> assertRefused(
			OperatorSettings settings, String... told) {
		return assertThatExceptionOfType(BadOperatorException.class).isThrownBy(settings::accounts)
			.satisfies((failure) -> {
				var analysis = new BadOperatorAnalyzer().analyze(failure, failure);
				assertThat(analysis.getDescription() + " " + analysis.getAction()).contains(told);
			});
	}

}
