package org.duibiao.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.duibiao.replica.Servers;
import org.duibiao.revision.Revision;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;
import org.duibiao.source.AttachedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers are shown, and where it is read, from one look at a server to the next.
 */
class StoreWatchTests {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final Revisions revisions = Mockito.mock(Revisions.class);

	private final AttachedTexts texts = Mockito.mock(AttachedTexts.class);

	private final List<String> whileChanging = new ArrayList<>();

	private StoreWatch watch;

	@BeforeEach
	void start() {
		this.context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("replica", Map.of("duibiao.read.url", "jdbc:postgresql://127.0.0.1:1/d")));
		this.context.register(Servers.class);
		this.context.refresh();
		Servers servers = this.context.getBean(Servers.class);
		servers.bindTo(this.meters);
		AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), DataSize.ofKilobytes(100)) {
			@Override
			void clear() {
				StoreWatchTests.this.whileChanging.add(shown());
				super.clear();
			}
		};
		this.watch = new StoreWatch(this.revisions, this.texts, Clock.systemUTC(), cache, servers,
				Duration.ofMillis(500));
		Mockito.when(this.texts.state()).thenReturn("none");
	}

	@AfterEach
	void stop() {
		this.watch.destroy();
		this.context.close();
	}

	@Test
	void isReadFromTheReplicaOnlyWhileThatHasJustWhatIsShown() {
		onThePrimary(1);
		assertThat(shown()).isEqualTo("1 from the primary");
		onTheReplica(1);
		assertThat(shown()).isEqualTo("1 from the replica");
		onThePrimary(2);
		assertThat(shown()).isEqualTo("2 from the primary");
		onTheReplica(2);
		assertThat(shown()).isEqualTo("2 from the replica");
		this.watch.forget();
		assertThat(shown()).isEqualTo("nothing from the primary");
	}

	@Test
	void isNeverTakenForNewerThanTheReplicaThatItIsReadFrom() {
		onThePrimary(1);
		onTheReplica(1);
		this.whileChanging.clear();
		onThePrimary(2);
		assertThat(this.whileChanging).containsExactly("1 from the primary");
	}

	@Test
	void goesOnWithTheReplicaWhileThePrimaryIsAway() {
		onThePrimary(1);
		onTheReplica(1);
		Mockito.when(this.revisions.latest()).thenThrow(new IllegalStateException("away"));
		this.watch.look();
		assertThat(shown()).isEqualTo("1 from the replica");
		onTheReplica(2);
		assertThat(shown()).isEqualTo("2 from the replica");
		onTheReplica(1);
		assertThat(shown()).isEqualTo("2 from the primary");
	}

	private void onThePrimary(int newest) {
		willBe(newest);
		this.watch.look();
	}

	private void onTheReplica(int newest) {
		willBe(newest);
		this.watch.lookAtReplica();
	}

	private void willBe(int newest) {
		Mockito
			.doReturn(new Revision(new RevisionNumber(newest), Instant.EPOCH.plusSeconds(newest), "figures", "1", 0, 0,
					0, Optional.empty()))
			.when(this.revisions)
			.latest();
	}

	private String shown() {
		return this.watch.state().map((state) -> state.newest().toString()).orElse("nothing") + " from the "
				+ ((this.meters.get("duibiao.replica.serving").gauge().value() > 0) ? "replica" : "primary");
	}

}
