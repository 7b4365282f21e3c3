package org.duibiao.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.duibiao.chart.DumbbellChart.Dumbbell;
import org.duibiao.chart.Point.End;
import org.duibiao.chart.Point.Mark;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link DumbbellChart}.
 */
class DumbbellChartTests {

	private static final Point RESULT = new Point(new BigDecimal("7.3"), "7.3%", "2023", Mark.RESULT, End.CLOSED);

	private static final Point TARGET = new Point(new BigDecimal("7"), "about 7%", "2024", Mark.TARGET, End.ABOUT);

	@Test
	void isWrittenWithBothEndsInOrder() {
		assertThat(ChartJson.of(chart(new Dumbbell("Anhui", "growth", 1, RESULT, TARGET, "with caution"))))
			.isEqualTo("""
					{"unit":"%","rows":[{"group":"Anhui","name":"growth","slot":1,\
					"from":{"value":7.3,"label":"7.3%","note":"2023","mark":"RESULT","end":"CLOSED"},\
					"to":{"value":7,"label":"about 7%","note":"2024","mark":"TARGET","end":"ABOUT"},\
					"caution":"with caution"}],"texts":{}}""");
	}

	@Test
	void hasEachPeriodOnce() {
		Dumbbell row = new Dumbbell("", "a", 1, RESULT, TARGET, "");
		assertThat(chart(row, row).periods()).containsExactly("2023", "2024");
		assertThat(chart().isEmpty()).isTrue();
		assertThat(chart(row).isEmpty()).isFalse();
	}

	@Test
	void hasNoRowWithOneEndOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Dumbbell("", "a", 1, Point.NONE, TARGET, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Dumbbell("", "a", 1, RESULT, Point.NONE, ""));
	}

	private static DumbbellChart chart(Dumbbell... rows) {
		return new DumbbellChart("id", "title", "%", List.of(rows), Map.of());
	}

}
