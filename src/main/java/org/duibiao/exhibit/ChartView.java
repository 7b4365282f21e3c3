package org.duibiao.exhibit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.chart.BarChart;
import org.duibiao.chart.Chart;
import org.duibiao.chart.ChartJson;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.picture.ChartPicture;
import org.duibiao.site.Address;
import org.duibiao.site.Languages;
import org.duibiao.site.Parameters;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A chart on a page.
 *
 * @param chart the chart
 * @param page the address of the page
 * @param anchor the id of the table on the page that has the same figures; empty if the
 * chart brings its own
 * @param edition the edition that it shows
 */
public record ChartView(Chart chart, Address page, String anchor, Edition edition) {

	/** The parameter that names a chart of a page. */
	public static final String CHART = "chart";

	private static final String EMBED = "/embed";

	/** How wide charts are on most desktops. */
	private static final int COLUMN = 960;

	private static final int HEAD = 190;

	private static final int ROW = 62;

	/**
	 * The chart that is asked for.
	 * @param charts the charts of the page
	 * @param asked the id asked for; the first one if none is
	 * @return the chart
	 * @throws UnknownCodeException if the page has no chart
	 */
	public static ChartView asked(List<ChartView> charts, @Nullable String asked) {
		List<String> ids = charts.stream().map(ChartView::getId).toList();
		Optional<String> id = ids.isEmpty() ? Optional.empty() : Parameters.optional(CHART, asked, ids);
		return charts.stream()
			.filter((view) -> id.isEmpty() || id.get().equals(view.getId()))
			.findFirst()
			.orElseThrow(() -> new UnknownCodeException(CHART, Optional.ofNullable(asked).orElse(""), Map.of()));
	}

	/**
	 * Its id in the page.
	 * @return the id
	 */
	public String getId() {
		return this.chart.id();
	}

	/**
	 * What it shows.
	 * @return the title
	 */
	public String getTitle() {
		return this.chart.title();
	}

	/**
	 * What draws it.
	 * @return the JSON
	 */
	public String getJson() {
		return ChartJson.of(this.chart);
	}

	/**
	 * Whether values are drawn as bars.
	 * @return whether they are, or else as dumbbells
	 */
	public boolean isBars() {
		return this.chart instanceof BarChart;
	}

	/**
	 * How much room it is given before the browser knows better.
	 * @return the height where there is width enough
	 */
	public int getHeight() {
		return ChartPicture.height(this.chart, COLUMN);
	}

	/**
	 * The same values as a table.
	 * @return the table
	 */
	public ChartTable getTable() {
		return ChartTable.of(this.chart, this.edition.phrases());
	}

	/**
	 * Where its picture made of words and lines is.
	 * @return the address
	 */
	public String getSvg() {
		return told(this.page.as("svg")).toString();
	}

	/**
	 * Where that picture is for small screens.
	 * @return the address
	 */
	public String getNarrow() {
		return told(this.page.as("svg")).with(Pictures.SIZE, Pictures.NARROW).toString();
	}

	/**
	 * Where its picture made of pixels is.
	 * @return the address
	 */
	public String getPng() {
		return told(this.page.as("png")).toString();
	}

	/**
	 * Where a page is that shows nothing else.
	 * @return the address
	 */
	public String getEmbed() {
		return told(new Address(EMBED + this.page.path(), this.page.query())).toString();
	}

	/**
	 * The code that shows it in another site.
	 * @param root scheme and host of this site
	 * @return the code
	 */
	public String frame(String root) {
		long height = HEAD + (long) ROW * getTable().rows().stream().mapToInt((row) -> row.cells().size()).sum();
		return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>"
			.formatted(HtmlUtils.htmlEscape(root + getEmbed()), HtmlUtils.htmlEscape(getTitle()), height);
	}

	private Address told(Address address) {
		return address.with(CHART, getId()).with(Languages.LANG, this.edition.phrases().locale().getLanguage());
	}

}
