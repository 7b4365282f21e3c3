package org.duibiao.delivery;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Finished answers by their keys, in bounded memory: those asked for most stay, however
 * many others are asked for once. Thread-safe.
 */
@Component
@ConditionalOnWebApplication
class AnswerCache implements MeterBinder {

	private final Cache<AnswerKey, Answer> answers;

	private final int largest;

	private final boolean on;

	AnswerCache(@Value("${duibiao.cache.size:64MB}") DataSize size,
			@Value("${duibiao.cache.largest-answer:2MB}") DataSize largest) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((AnswerKey key, Answer answer) -> key.size() + answer.size())
			.recordStats()
			.build();
		this.largest = (int) Math.min(largest.toBytes(), Integer.MAX_VALUE / 2);
		this.on = size.toBytes() > 0;
	}

	Optional<Answer> find(AnswerKey key) {
		return Optional.ofNullable(this.answers.getIfPresent(key));
	}

	void keep(AnswerKey key, Answer answer) {
		this.answers.put(key, answer);
	}

	/**
	 * How much memory the answers take.
	 * @return about how many bytes
	 */
	long bytes() {
		this.answers.cleanUp();
		return this.answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	/**
	 * Drops all answers, as what they were made of has changed.
	 */
	void clear() {
		this.answers.invalidateAll();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.answers, "answers");
		Gauge.builder("duibiao.answers.memory", this::bytes)
			.baseUnit("bytes")
			.description("Memory that finished answers take")
			.register(registry);
	}

	/** Whether anything is kept at all. */
	boolean isOn() {
		return this.on;
	}

	/**
	 * The longest answer that is kept.
	 * @return its length in bytes before compression
	 */
	int largest() {
		return this.largest;
	}

}
