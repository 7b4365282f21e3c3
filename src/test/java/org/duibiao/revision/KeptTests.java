package org.duibiao.revision;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was read is kept while it is used.
 */
class KeptTests {

	private final List<Integer> read = new ArrayList<>();

	private final Kept<Integer> kept = new Kept<>((revision) -> {
		this.read.add(revision.value());
		return revision.value() * 10;
	});

	@Test
	void readsARevisionOnce() {
		assertThat(this.kept.asOf(new RevisionNumber(3))).isEqualTo(30);
		assertThat(this.kept.asOf(new RevisionNumber(3))).isEqualTo(30);
		assertThat(this.read).containsExactly(3);
	}

	@Test
	void keepsWhatIsUsedWhileOthersComeAndGo() {
		RevisionNumber newest = new RevisionNumber(100);
		for (int old = 1; old <= 30; old++) {
			this.kept.asOf(newest);
			this.kept.asOf(new RevisionNumber(old));
		}
		assertThat(this.read).hasSize(31).containsOnlyOnce(100);
	}

}
