package org.duibiao.delivery;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Finished answers by their keys, in bounded memory: those asked for most stay.
 * Thread-safe.
 */
@Component
class AnswerCache {

	private final Cache<AnswerKey, Answer> answers;

	private final int largest;

	AnswerCache(@Value("${duibiao.cache.size:64MB}") DataSize size,
			@Value("${duibiao.cache.largest-answer:2MB}") DataSize largest) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((AnswerKey key, Answer answer) -> key.size() + answer.size())
			.recordStats()
			.build();
		this.largest = (size.toBytes() == 0) ? 0 : (int) Math.min(largest.toBytes(), Integer.MAX_VALUE / 2);
	}

	Optional<Answer> find(AnswerKey key) {
		return Optional.ofNullable(this.answers.getIfPresent(key));
	}

	void keep(AnswerKey key, Answer answer) {
		this.answers.put(key, answer);
	}

	/**
	 * The longest answer that is kept.
	 * @return its length in bytes before compression; 0 if none is kept
	 */
	int largest() {
		return this.largest;
	}

}
