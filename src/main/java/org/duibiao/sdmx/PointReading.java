package org.duibiao.sdmx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.kernel.Bound;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Rank;
import org.duibiao.source.SourcePlace;

/**
 * Turns a printed figure into an observation.
 */
final class PointReading {

	/** The SDMX status of a missing number. */
	private static final String MISSING = "O";

	private PointReading() {
	}

	/**
	 * The observation of a figure.
	 * @param figure the figure
	 * @return the observation
	 */
	static DataPoint of(Observation figure) {
		Quantity quantity = figure.quantity();
		Optional<BigDecimal> value = Optional.of(quantity)
			.filter((printed) -> printed.qualifier() != Qualifier.DOUBLE_DIGIT)
			.map(PointReading::number);
		Map<Component, String> attributes = new EnumMap<>(Component.class);
		attributes.put(Component.OBS_STATUS, value.isPresent() ? FigureKind.of(figure).status() : MISSING);
		attributes.put(Component.DECIMALS, Integer.toString(number(quantity).scale()));
		attributes.put(Component.QUALIFIER, quantity.qualifier().name());
		end(quantity.interval().lower()).ifPresent((lower) -> attributes.put(Component.LOWER, lower));
		end(quantity.interval().upper()).ifPresent((upper) -> attributes.put(Component.UPPER, upper));
		attributes.put(Component.PRINTED, figure.asPrinted());
		attributes.put(Component.PRINTED_DECIMALS, Integer.toString(quantity.decimals()));
		attributes.put(Component.PRINTED_MULT, Long.toString(quantity.multiplier()));
		addStatements(attributes, figure);
		addOrigin(attributes, figure);
		return new DataPoint(TimeSpan.of(figure.period().time()), value, Collections.unmodifiableMap(attributes));
	}

	private static void addStatements(Map<Component, String> attributes, Observation figure) {
		attributes.put(Component.PERIOD_STATUS, figure.period().status().name());
		figure.commitment().ifPresent((commitment) -> attributes.put(Component.COMMITMENT, commitment.name()));
		attributes.put(Component.QUANTITY_ASSUMED, Boolean.toString(figure.quantityAssumed()));
		addList(attributes, Component.REMARKS, figure.remarks().stream().map(Enum::name).sorted().toList());
		addList(attributes, Component.RANK,
				figure.ranks()
					.stream()
					.filter((rank) -> rank.basis() == Rank.Basis.VALUE && rank.position().isPresent())
					.map(PointReading::rank)
					.toList());
	}

	private static void addOrigin(Map<Component, String> attributes, Observation figure) {
		SourcePlace place = figure.place();
		attributes.put(Component.DOCUMENT, SdmxId.of(place.document()));
		attributes.put(Component.PLACE, "%s/%d/%d".formatted(place.section(), place.paragraph(), place.occurrence()));
		attributes.put(Component.FIGURE, figure.id().value());
		figure.repeats().ifPresent((repeated) -> attributes.put(Component.REPEATS, repeated.value()));
	}

	private static void addList(Map<Component, String> attributes, Component component, List<String> values) {
		if (!values.isEmpty()) {
			attributes.put(component, values.stream().collect(Collectors.joining(" ")));
		}
	}

	/** {@code CN:7}, or {@code CN:=1} if others share the position. */
	private static String rank(Rank rank) {
		return rank.scope() + ":" + (rank.tied() ? "=" : "") + rank.position().map(String::valueOf).orElseThrow();
	}

	/** The number with those of its printed decimals that are left after multiplying. */
	private static BigDecimal number(Quantity quantity) {
		BigDecimal plain = quantity.value().stripTrailingZeros();
		String multiplier = Long.toString(quantity.multiplier());
		int zeros = multiplier.matches("10*") ? multiplier.length() - 1 : 0;
		int decimals = Math.max(0, Math.max(plain.scale(), quantity.decimals() - zeros));
		return plain.setScale(decimals, RoundingMode.UNNECESSARY);
	}

	private static Optional<String> end(Bound bound) {
		if (bound instanceof Bound.Finite finite) {
			BigDecimal plain = finite.value().stripTrailingZeros();
			return Optional.of(plain.toPlainString());
		}
		return Optional.empty();
	}

}
