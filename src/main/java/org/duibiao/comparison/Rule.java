package org.duibiao.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.duibiao.catalogue.QuantityKind;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Kind;

/**
 * The rules of comparability, in the order in which their reasons are told.
 */
public enum Rule {

	/** A stock against a flow never compares. */
	QUANTITY_KIND {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			QuantityKind first = one.indicator().quantity();
			QuantityKind second = two.indicator().quantity();
			return when(first != second, () -> Finding.forbids("quantity-kind", first, second));
		}
	},

	/** Units must measure the same; counting words (家, 户, 个, 项) do not differ. */
	UNIT {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			return when(one.indicator().unit().dimension() != two.indicator().unit().dimension(),
					() -> Finding.forbids("unit", one.indicator().unit().name(), two.indicator().unit().name()));
		}
	},

	/** Things counted from different sizes on never compare. */
	THRESHOLD {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			return when(!one.indicator().threshold().equals(two.indicator().threshold()),
					() -> Finding.forbids("threshold", one.indicator().name(), two.indicator().name()));
		}
	},

	/** Two indicators are not one, however alike they look. */
	DEFINITION {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			if (one.indicator().code().equals(two.indicator().code())) {
				return Optional.empty();
			}
			return Optional.of(one.indicator()
				.family()
				.filter((family) -> one.indicator().isAkinTo(two.indicator()))
				.map((family) -> Finding.forbids("family", family.note()))
				.orElseGet(() -> Finding.forbids("indicator", one.indicator().name(), two.indicator().name())));
		}
	},

	/**
	 * A province and a prefecture differ in size: amounts of them never compare, rates do
	 * with care.
	 */
	LEVEL {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			boolean amount = one.indicator().quantity().isAmount() || two.indicator().quantity().isAmount();
			return when(one.area().level() != two.area().level(),
					() -> amount ? Finding.forbids("level-amount", one.area().name(), two.area().name())
							: Finding.cautions("level", one.area().name(), two.area().name()));
		}
	},

	/**
	 * Periods must be the same: what adds up over different months never compares, a rate
	 * does with care; with an unstated period nobody knows.
	 */
	PERIOD {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			TimePeriod first = one.observation().period().time();
			TimePeriod second = two.observation().period().time();
			if (first instanceof TimePeriod.InYear || second instanceof TimePeriod.InYear) {
				return Optional.of(Finding.cautions("period-unstated", first, second));
			}
			boolean cumulates = one.indicator().quantity().cumulates() || two.indicator().quantity().cumulates();
			return when(!first.equals(second), () -> cumulates ? Finding.forbids("period-cumulated", first, second)
					: Finding.cautions("period", first, second));
		}
	},

	/** A target is no result. */
	KIND {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			Kind first = one.observation().kind();
			return when(first != two.observation().kind(), () -> Finding.cautions("kind"));
		}
	},

	/** What is expected has not come out yet. */
	EXPECTED {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			return when(one.observation().isExpected() || two.observation().isExpected(),
					() -> Finding.cautions("expected"));
		}
	},

	/** A qualified number is not the number. */
	QUALIFIER {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			return when(!one.observation().quantity().isExact() || !two.observation().quantity().isExact(),
					() -> Finding.cautions("qualifier", one.observation(), two.observation()));
		}
	},

	/** A count of which the print does not say whether it is new is only read so. */
	ASSUMED {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			return when(one.observation().quantityAssumed() || two.observation().quantityAssumed(),
					() -> Finding.cautions("assumed"));
		}
	},

	/** The rank of a value is no rank of a total that nobody printed. */
	RANK_BASIS {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			boolean mixed = one.observation()
				.ranks()
				.stream()
				.anyMatch((rank) -> two.observation()
					.ranks()
					.stream()
					.anyMatch((other) -> other.scope().equals(rank.scope()) && other.basis() != rank.basis()));
			return when(mixed, () -> Finding.cautions("rank-basis"));
		}
	},

	/**
	 * What is printed of two years must cover the same months of them.
	 */
	SAME_MONTHS {
		@Override
		Optional<Finding> examine(Side one, Side two) {
			TimePeriod first = one.observation().period().time();
			TimePeriod second = two.observation().period().time();
			if (first instanceof TimePeriod.InYear || second instanceof TimePeriod.InYear) {
				return Optional.of(Finding.cautions("period-unstated", first, second));
			}
			boolean cumulates = one.indicator().quantity().cumulates() || two.indicator().quantity().cumulates();
			return when(!coverSameMonths(first, second),
					() -> cumulates ? Finding.forbids("part-year-cumulated", first, second)
							: Finding.cautions("part-year", first, second));
		}
	};

	private static final Set<Rule> NOT_SIDE_BY_SIDE = Set.of(SAME_MONTHS);

	private static final Set<Rule> NOT_FOR_AMBITION = Set.of(LEVEL, PERIOD, KIND, RANK_BASIS);

	private static final Set<Rule> NOT_OVER_TIME = Set.of(LEVEL, PERIOD, RANK_BASIS);

	/**
	 * What this rule finds against comparing two figures.
	 * @param one the one figure
	 * @param two the other figure
	 * @return the finding, if there is any
	 */
	abstract Optional<Finding> examine(Side one, Side two);

	/**
	 * The rules for figures side by side.
	 * @return the rules in force, in order
	 */
	public static List<Rule> sideBySide() {
		return inForce(NOT_SIDE_BY_SIDE);
	}

	/**
	 * The rules for the target of a year beside the result of the year before.
	 * @return the rules in force, in order
	 */
	public static List<Rule> ambition() {
		return inForce(NOT_FOR_AMBITION);
	}

	/**
	 * The rules for figures of one province over time.
	 * @return the rules in force, in order
	 */
	public static List<Rule> overTime() {
		return inForce(NOT_OVER_TIME);
	}

	private static List<Rule> inForce(Set<Rule> without) {
		return List.of(values()).stream().filter((rule) -> !without.contains(rule)).toList();
	}

	private static boolean coverSameMonths(TimePeriod first, TimePeriod second) {
		if (first instanceof TimePeriod.Months one && second instanceof TimePeriod.Months two) {
			int years = two.year().getValue() - one.year().getValue();
			return one.first().plusYears(years).equals(two.first()) && one.last().plusYears(years).equals(two.last());
		}
		return isFullYear(first) && isFullYear(second);
	}

	/** A date has no months. */
	private static boolean isFullYear(TimePeriod period) {
		return !(period instanceof TimePeriod.Months months) || months.isFullYear();
	}

	private static Optional<Finding> when(boolean found, Supplier<Finding> finding) {
		return found ? Optional.of(finding.get()) : Optional.empty();
	}

}
