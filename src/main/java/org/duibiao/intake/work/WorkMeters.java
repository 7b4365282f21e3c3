package org.duibiao.intake.work;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How much work there is in each state, and how long it took here, for whoever watches
 * the application.
 */
@Component
class WorkMeters implements MeterBinder {

	private static final List<Work.State> ENDS = List.of(Work.State.DONE, Work.State.FAILED, Work.State.CANCELLED);

	private final WorkCounts counts;

	private final Map<Tags, Timer> times = new ConcurrentHashMap<>();

	WorkMeters(WorkCounts counts) {
		this.counts = counts;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (WorkOrder.Task task : WorkOrder.Task.values()) {
			for (Work.State state : Work.State.values()) {
				Gauge.builder("duibiao.works", () -> this.counts.of(task, state))
					.tags(tags(task, state))
					.description("Checks, publications and undoings of the import, by all instances")
					.register(registry);
			}
			ENDS.forEach((end) -> this.times.put(tags(task, end),
					Timer.builder("duibiao.work")
						.tags(tags(task, end))
						.description("How long work took that came to its end on this instance, waiting left out")
						.register(registry)));
		}
	}

	/**
	 * Counts work that came to its end here.
	 * @param task what kind of work it was
	 * @param end how it ended
	 * @param took how long it took
	 */
	void ended(WorkOrder.Task task, Work.State end, Duration took) {
		Timer time = this.times.get(tags(task, end));
		if (time != null) {
			time.record(took);
		}
	}

	private static Tags tags(WorkOrder.Task task, Work.State state) {
		return Tags.of("task", task.name().toLowerCase(Locale.ROOT), "state", state.name().toLowerCase(Locale.ROOT));
	}

}
