package org.duibiao.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.chart.Point;
import org.duibiao.kernel.Qualifier;

/**
 * Draws figures as bars that show their qualifiers and are labelled with their words.
 */
public final class FigureBars {

	private static final List<String> TEXTS = List.of("none", "result", "expected", "target", "open", "about",
			"caution", "scale");

	private FigureBars() {
	}

	/**
	 * The bar of a figure.
	 * @param view the figure
	 * @return the bar
	 */
	public static Point of(FigureView view) {
		return new Point(view.observation().quantity().value(), view.value(), view.period(), mark(view),
				end(view.observation().quantity().qualifier()));
	}

	/**
	 * The words of a chart's legend.
	 * @param phrases the language
	 * @return the words by name
	 */
	public static Map<String, String> texts(Phrases phrases) {
		Map<String, String> texts = new LinkedHashMap<>();
		TEXTS.forEach((name) -> texts.put(name, phrases.say("chart.text." + name)));
		return texts;
	}

	private static Point.Mark mark(FigureView view) {
		if (view.isTarget()) {
			return Point.Mark.TARGET;
		}
		return view.isExpected() ? Point.Mark.EXPECTED : Point.Mark.RESULT;
	}

	private static Point.End end(Qualifier qualifier) {
		return switch (qualifier) {
			case EXACT -> Point.End.CLOSED;
			case ABOUT -> Point.End.ABOUT;
			case AT_LEAST, MORE_THAN, DOUBLE_DIGIT -> Point.End.OPEN;
		};
	}

}
