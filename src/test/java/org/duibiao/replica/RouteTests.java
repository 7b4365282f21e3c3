package org.duibiao.replica;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways to the store turn where they may, and only there.
 */
class RouteTests {

	private final Servers servers = new Servers("jdbc:postgresql://replica/duibiao");

	@Test
	void leadsToTheReplicaOnlyWhileItServesAndAnswers() {
		this.servers.tell(true, true);
		assertThat(this.servers.isReplicaServing()).isFalse();
		this.servers.ask(Server.REPLICA, () -> "here");
		assertThat(this.servers.isReplicaServing()).isTrue();
		this.servers.replicaFailed();
		this.servers.tell(true, true);
		assertThat(this.servers.isReplicaServing()).isFalse();
		this.servers.ask(Server.REPLICA, () -> "back");
		this.servers.tell(true, false);
		assertThat(this.servers.isReplicaServing()).isFalse();
	}

	@Test
	void turnsOnceToThePrimary() {
		this.servers.tell(true, true);
		this.servers.ask(Server.REPLICA, () -> "here");
		Route route = Route.from(Server.REPLICA, Duration.ofSeconds(1));
		assertThat(route.turn(this.servers)).isTrue();
		assertThat(route.server()).isEqualTo(Server.PRIMARY);
		assertThat(this.servers.isReplicaServing()).isFalse();
		assertThat(route.turn(this.servers)).isFalse();
		assertThat(route.server()).isEqualTo(Server.PRIMARY);
	}

	@Test
	void turnsToTheReplicaOnlyIfThatServes() {
		this.servers.tell(true, false);
		this.servers.ask(Server.REPLICA, () -> "behind");
		Route route = Route.from(Server.PRIMARY, Duration.ofSeconds(1));
		assertThat(route.turn(this.servers)).isFalse();
		assertThat(route.server()).isEqualTo(Server.PRIMARY);
		this.servers.tell(false, true);
		assertThat(Route.from(Server.PRIMARY, Duration.ofSeconds(1)).turn(this.servers)).isTrue();
	}

	@Test
	void doesNotTurnWhenOneServerIsAsked() {
		this.servers.tell(true, true);
		Route route = Route.to(Server.REPLICA, Duration.ofSeconds(1));
		assertThat(route.turn(this.servers)).isFalse();
		assertThat(route.server()).isEqualTo(Server.REPLICA);
	}

	@Test
	void isThatOfItsThreadUntilItIsLeft() {
		assertThat(Route.current()).isEmpty();
		Route outer = Route.from(Server.PRIMARY, Duration.ofSeconds(1));
		outer.enter();
		assertThat(this.servers.ask(Server.REPLICA, () -> Route.current().orElseThrow().server()))
			.isEqualTo(Server.REPLICA);
		assertThat(Route.current()).contains(outer);
		Route.leave();
		assertThat(Route.current()).isEmpty();
	}

}
