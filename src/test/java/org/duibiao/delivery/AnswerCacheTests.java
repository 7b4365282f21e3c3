package org.duibiao.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.duibiao.revision.RevisionNumber;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stays in bounded memory.
 */
class AnswerCacheTests {

	private static final StoreState STATE = new StoreState(new RevisionNumber(1), Instant.EPOCH, "",
			LocalDate.of(2024, 1, 1));

	private final AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), DataSize.ofKilobytes(100));

	@Test
	void staysWithinItsBytesWhateverIsAskedFor() {
		IntStream.range(0, 5_000).forEach((i) -> ask("/search?q=" + i));
		assertThat(this.cache.bytes()).isBetween(500_000L, 1_100_000L);
	}

	@Test
	void isWhatReadersAskForHoweverManyOtherAddressesComeOnce() {
		List<String> pages = IntStream.range(0, 20).mapToObj((i) -> "/provinces/" + i).toList();
		for (int round = 0; round < 20; round++) {
			pages.forEach(this::ask);
		}
		for (int flood = 0; flood < 5_000; flood++) {
			ask("/search?q=" + flood);
			if (flood % 10 == 0) {
				ask(pages.get(flood / 10 % pages.size()));
			}
		}
		assertThat(pages.stream().filter((page) -> this.cache.find(key(page)).isPresent())).hasSizeGreaterThan(15);
	}

	@Test
	void isNothingAfterAChange() {
		ask("/");
		this.cache.clear();
		assertThat(this.cache.find(key("/"))).isEmpty();
		assertThat(this.cache.bytes()).isZero();
	}

	private void ask(String address) {
		AnswerKey key = key(address);
		if (this.cache.find(key).isEmpty()) {
			this.cache.keep(key,
					new Answer("text/html", List.of(), Map.of(Coding.IDENTITY, new byte[10_000]), address, address));
		}
	}

	private static AnswerKey key(String address) {
		return new AnswerKey(address, "zh", "http://localhost", STATE);
	}

}
