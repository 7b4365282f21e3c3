package org.duibiao.dashboard;

import org.duibiao.comparison.Periods;
import org.duibiao.site.Address;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ShownTimes}.
 */
class ShownTimesTests {

	private static final Address PAGE = Address.of("indicators", "gdp");

	@Test
	void leadToAllAndBack() {
		assertThat(ShownTimes.of(3, 50_000, Periods.NEWEST, PAGE))
			.isEqualTo(new ShownTimes(3, false, "/indicators/gdp?periods=all"));
		assertThat(ShownTimes.of(3, 50_000, Periods.ALL, PAGE)).isEqualTo(new ShownTimes(3, true, "/indicators/gdp"));
	}

	@Test
	void leadNowhereWhereAllWouldBeRefused() {
		assertThat(ShownTimes.of(49_970, 50_001, Periods.NEWEST, PAGE)).isEqualTo(new ShownTimes(49_970, false, ""));
	}

}
