package org.duibiao.picture;

import java.util.List;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.DumbbellChart;

/**
 * Lays out charts as pictures that can be understood by themselves: title, periods, the
 * chart with every value in words, source and address.
 */
public final class ChartPicture {

	/** How wide a picture is that is read by itself. */
	public static final int WIDE = 800;

	/** How wide a picture is on a small screen. */
	public static final int NARROW = 360;

	private static final Face TITLE = new Face(18, true);

	private static final Face SMALL = new Face(12, false);

	private ChartPicture() {
	}

	/**
	 * The picture of a chart.
	 * @param chart the chart
	 * @param caption what stands around it
	 * @param width how wide the picture is
	 * @return the picture
	 */
	public static Picture of(Chart chart, Caption caption, int width) {
		Sheet sheet = new Sheet(width);
		sheet.paragraph(caption.title(), TITLE, Palette.INK);
		sheet.down(4);
		sheet.paragraph(caption.period(), new Face(13, false), Palette.INK_2);
		sheet.down(20);
		draw(chart, sheet);
		sheet.stroke(Palette.RULE, 1, List.of(), Sheet.MARGIN, sheet.level() + 2, Sheet.MARGIN + sheet.inner(),
				sheet.level() + 2);
		sheet.down(14);
		sheet.paragraph(caption.source(), SMALL, Palette.INK_3);
		sheet.paragraph(caption.address(), SMALL, Palette.INK_3);
		return sheet.picture(caption.language(), caption.title(), caption.description());
	}

	/**
	 * How much room a chart takes without what stands around it.
	 * @param chart the chart
	 * @param width how wide it is
	 * @return its height
	 */
	public static int height(Chart chart, int width) {
		Sheet sheet = new Sheet(width + 2 * Sheet.MARGIN);
		draw(chart, sheet);
		return (int) Math.ceil(sheet.level() - Sheet.MARGIN);
	}

	private static void draw(Chart chart, Sheet sheet) {
		new Legend(chart, sheet).draw();
		if (chart instanceof BarChart bars) {
			new BarLayout(bars, sheet).draw();
		}
		else if (chart instanceof DumbbellChart dumbbells) {
			new DumbbellLayout(dumbbells, sheet).draw();
		}
	}

	/**
	 * What stands around a chart in a picture, so that it can be understood by itself.
	 *
	 * @param language the code of the language of its words
	 * @param title what the picture shows
	 * @param description what it shows, in full sentences
	 * @param period the periods of its figures
	 * @param source who printed them
	 * @param address where the page is
	 */
	public record Caption(String language, String title, String description, String period, String source,
			String address) {
	}

}
