package org.duibiao.intake.work;

import java.util.Locale;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How much work there is in each state, for whoever watches the application.
 */
@Component
class WorkMeters implements MeterBinder {

	private final WorkRows rows;

	WorkMeters(WorkRows rows) {
		this.rows = rows;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Work.State state : Work.State.values()) {
			Gauge.builder("duibiao.works", () -> this.rows.count(state))
				.tag("state", state.name().toLowerCase(Locale.ROOT))
				.description("Checks, publications and undoings of the import")
				.register(registry);
		}
	}

}
