package org.duibiao.search;

import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Family;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Theme;
import org.duibiao.kernel.LocalizedText;

/**
 * Something that was found.
 */
public sealed interface Hit {

	/**
	 * Its code.
	 * @return the code
	 */
	String code();

	/**
	 * Its name.
	 * @return the name
	 */
	LocalizedText name();

	/**
	 * What it is.
	 * @return the kind
	 */
	HitKind kind();

	/**
	 * A province or prefecture.
	 *
	 * @param area the province or prefecture
	 */
	record OfArea(Area area) implements Hit {

		@Override
		public String code() {
			return this.area.code().value();
		}

		@Override
		public LocalizedText name() {
			return this.area.name();
		}

		@Override
		public HitKind kind() {
			return (this.area.level() == Area.Level.PREFECTURE) ? HitKind.PREFECTURE : HitKind.PROVINCE;
		}

	}

	/**
	 * A theme.
	 *
	 * @param theme the theme
	 * @param indicators its indicators
	 */
	record OfTheme(Theme theme, List<Indicator> indicators) implements Hit {

		@Override
		public String code() {
			return this.theme.code();
		}

		@Override
		public LocalizedText name() {
			return this.theme.name();
		}

		@Override
		public HitKind kind() {
			return HitKind.THEME;
		}

	}

	/**
	 * An indicator.
	 *
	 * @param indicator the indicator
	 */
	record OfIndicator(Indicator indicator) implements Hit {

		@Override
		public String code() {
			return this.indicator.code().value();
		}

		@Override
		public LocalizedText name() {
			return this.indicator.name();
		}

		@Override
		public HitKind kind() {
			return HitKind.INDICATOR;
		}

	}

	/**
	 * A concept family.
	 *
	 * @param family the family
	 * @param indicators its members
	 */
	record OfFamily(Family family, List<Indicator> indicators) implements Hit {

		@Override
		public String code() {
			return this.family.code();
		}

		@Override
		public LocalizedText name() {
			return this.family.name();
		}

		@Override
		public HitKind kind() {
			return HitKind.FAMILY;
		}

	}

}
