package org.duibiao.exhibit;

import org.duibiao.site.Languages;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows charts on pages of their own, to be put into other sites.
 */
@Component
public class Embeds {

	static final String VIEW = "embed";

	private final Pictures pictures;

	Embeds(Pictures pictures) {
		this.pictures = pictures;
	}

	/**
	 * A page with one chart.
	 * @param shown the chart, and what it is of
	 * @param model where the page is put
	 * @return the name of the template
	 */
	public String page(Pictures.Shown shown, Model model) {
		ChartView view = shown.view();
		String language = view.edition().phrases().locale().getLanguage();
		model.addAttribute("page", new EmbedPage(view, shown.title(view.edition().phrases()),
				this.pictures.source(shown), view.page().with(Languages.LANG, language).toString()));
		return VIEW;
	}

	/**
	 * The page of a chart by itself.
	 *
	 * @param chart the chart
	 * @param title what it shows, and of what
	 * @param source who printed its figures
	 * @param full the address of the whole page
	 */
	record EmbedPage(ChartView chart, String title, String source, String full) {
	}

}
