package org.duibiao.comparison.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.comparison.Verdict;
import org.duibiao.exhibit.ChartView;
import org.duibiao.site.Link;
import org.duibiao.site.Paging;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;

/**
 * The comparison page.
 *
 * @param provinces the provinces compared
 * @param rows what is compared
 * @param pages the pages to turn to; none if there is only one
 * @param sentences what may be said, if only one thing is compared
 * @param choice what may be compared
 * @param charts the charts of all that is compared, on the first page
 * @param undrawn what is not drawn, and why
 * @param others how many figures of other periods there are besides
 * @param allPeriods where they are compared; empty if they are
 * @param export the address of the same as a CSV file
 */
record ComparePage(List<Province> provinces, List<Row> rows, List<Paging.Step> pages, List<String> sentences,
		Choice choice, List<ChartView> charts, List<String> undrawn, long others, String allPeriods, String export) {

	/**
	 * Whether every pair of a row gets a line of its own without folding.
	 * @return whether there are few provinces
	 */
	public boolean isNarrow() {
		return this.provinces.size() <= 3;
	}

	/**
	 * The names of the provinces.
	 * @return the names, joined
	 */
	public String names() {
		return this.provinces.stream().map(Province::name).collect(Collectors.joining(" · "));
	}

	/**
	 * A province that is compared.
	 */
	record Province(String name, String code, String href, int slot) {
	}

	/**
	 * What provinces printed for an indicator.
	 */
	record Row(String indicator, String href, String kind, boolean target, List<FigureCell> cells,
			List<Judgement> judgements) {
	}

	/**
	 * The figure of a province, if it printed one; and the name of what it printed
	 * instead, if that only looks like the indicator.
	 */
	record FigureCell(String province, Optional<FigureView> figure, String instead) {
	}

	/**
	 * The verdict on two provinces.
	 */
	record Judgement(String provinces, String verdict, String style, String difference, List<String> reasons) {

		static Judgement of(String provinces, Verdict verdict, String difference, Edition edition) {
			String style = (verdict instanceof Verdict.Comparable) ? "comparable"
					: (verdict instanceof Verdict.WithCaution) ? "caution" : "not";
			return new Judgement(provinces, edition.phrases().say("verdict." + style), style, difference,
					verdict.reasons().stream().map(edition.words()::say).toList());
		}

	}

	/**
	 * What may be chosen.
	 */
	record Choice(List<Option> provinces, Optional<Finder> finder, List<Group> themes, List<Option> kinds,
			List<Option> only, List<Option> periods, List<Link> picked, Link shared, String overTime) {

		/**
		 * Whether indicators were chosen.
		 * @return whether they were
		 */
		public boolean isChosen() {
			return !this.picked.isEmpty();
		}

		/**
		 * Whether a prefecture is looked for.
		 * @return whether the choice is to stay open
		 */
		public boolean isUnderway() {
			return this.finder.filter((it) -> !it.typed().isEmpty()).isPresent();
		}

	}

	/**
	 * The prefectures found for what a reader typed, and whether there are more.
	 */
	record Finder(String typed, List<Province> provinces, boolean cut) {

		static final Finder NONE = new Finder("", List.of(), false);

		/**
		 * A province and its prefectures.
		 */
		record Province(String name, List<Option> prefectures) {
		}

	}

	/**
	 * The indicators of a theme that may be chosen.
	 */
	record Group(String name, List<Option> indicators, boolean open) {
	}

	/**
	 * Something that may be chosen, with what a script needs to find it.
	 */
	record Option(String value, String label, boolean chosen, String search) {

		Option(String value, String label, boolean chosen) {
			this(value, label, chosen, "");
		}

	}

}
