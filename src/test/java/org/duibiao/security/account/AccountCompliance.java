package org.duibiao.security.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.duibiao.intake.Migrations;
import org.duibiao.security.Action;
import org.duibiao.security.LogEntry;
import org.duibiao.security.LogFilter;
import org.duibiao.security.LogPart;
import org.duibiao.security.MadeUpLog;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What accounts and the log of actions must do in a database of every kind.
 */
@ExtendWith(OutputCaptureExtension.class)
abstract class AccountCompliance {

	private static final Pattern TOLD = Pattern.compile("(editor|reviewer) +((?:[a-z2-9]{4}-){4}[a-z2-9]{4})");

	private final PasswordEncoder encoder = Passwords.encoder();

	private final DataSource database = emptyDatabase();

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	/**
	 * A database in which there is nothing.
	 * @return a new one each time
	 */
	abstract DataSource emptyDatabase();

	@BeforeEach
	void makeTables() {
		Migrations.of(this.database).load().migrate();
	}

	@Test
	void areGeneratedOnceAndToldOnce(CapturedOutput output) {
		Accounts accounts = start();
		List<MatchResult> told = TOLD.matcher(output.getAll()).results().toList();
		assertThat(told).hasSize(2);
		assertThat(accounts.find("editor", told.get(0).group(2))).hasValue(new Operator("editor", Set.of(Role.EDITOR)));
		assertThat(accounts.find("reviewer", told.get(1).group(2)))
			.hasValue(new Operator("reviewer", Set.of(Role.REVIEWER)));
		assertThat(accounts.find("reviewer", told.get(0).group(2))).isEmpty();
		assertThat(this.jdbc.sql("select * from operators").query().listOfRows().toString())
			.doesNotContain(told.get(0).group(2), told.get(1).group(2));

		int before = output.getAll().length();
		Accounts again = start();
		assertThat(output.getAll().substring(before)).doesNotContainPattern(TOLD);
		assertThat(again.find("editor", told.get(0).group(2))).isPresent();
	}

	@Test
	void keepWhatIsLogged() {
		MadeUpLog.in(this.jdbc).record("li", Action.UPLOADED, "draft-1", "a\u0000b\u202E😀" + "长".repeat(5000));
		MadeUpLog.in(this.jdbc).record("wang", Action.PUBLISHED, "draft-1", "");
		MadeUpLog.in(this.jdbc).record("li", Action.UPLOADED, "x".repeat(500), "");
		LogPart all = MadeUpLog.in(this.jdbc).newest(LogFilter.ALL, 2);
		assertThat(all.entries()).extracting(LogEntry::operator).containsExactly("li", "wang");
		assertThat(all.hasOlder()).isTrue();
		LogPart older = MadeUpLog.in(this.jdbc).before(all.entries().get(1).number(), LogFilter.ALL, 2);
		assertThat(older.hasOlder()).isFalse();
		assertThat(older.entries()).singleElement()
			.satisfies((entry) -> assertThat(entry.detail()).startsWith("a\uFFFDb\uFFFD😀长").endsWith("…"));
		assertThat(MadeUpLog.in(this.jdbc)
			.newest(new LogFilter(java.util.Optional.of("li"), java.util.Optional.of(Action.PUBLISHED)), 9)
			.entries()).isEmpty();
		assertThat(MadeUpLog.in(this.jdbc).operators()).containsExactly("li", "wang");
	}

	private Accounts start() {
		return new Accounts(new GeneratedAccounts(this.jdbc, this.encoder, Clock.systemUTC()).readOrGenerate(),
				this.encoder);
	}

}
