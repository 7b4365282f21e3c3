package org.duibiao.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.duibiao.kernel.Quantity;
import org.duibiao.source.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the {@link Recognizer} with made-up sentences.
 */
class SentenceTests {

	@ParameterizedTest(name = "{0} {2}")
	@CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1)
	void readsWhatASentenceSays(String text, Part part, String token, String what, @Nullable String value,
			@Nullable String unit, @Nullable String qualifier, @Nullable String period, @Nullable String status,
			@Nullable String firmness) {
		List<Proposal> proposals = Texts.read(part, text);
		Optional<Proposal> proposal = proposals.stream().filter((found) -> found.token().equals(token)).findFirst();
		assertThat(proposal).as("'%s' among %s", token, proposals.stream().map(Proposal::token).toList())
			.hasValueSatisfying((found) -> assertThat(told(found))
				.isEqualTo(new Told(what, value, unit, qualifier, period, status, firmness)));
	}

	private static Told told(Proposal proposal) {
		Proposed proposed = proposal.proposed();
		if (proposed instanceof Proposed.Figure figure) {
			return new Told("FIGURE", value(figure.quantity()), unit(figure.unit()), qualifier(figure.quantity()),
					figure.period().map((period) -> period.time().start() + "/" + period.time().end()).orElse(null),
					figure.period().map((period) -> period.status().name()).orElse(null),
					figure.status().map(Enum::name).or(() -> figure.commitment().map(Enum::name)).orElse(null));
		}
		if (proposed instanceof Proposed.Position rank) {
			return new Told("RANK", rank.rank().position().map(String::valueOf).orElse(null), null, null, null, null,
					null);
		}
		if (proposed instanceof Proposed.Difference difference) {
			return new Told("DIFFERENCE", value(difference.difference()), unit(difference.unit()),
					qualifier(difference.difference()), null, null, null);
		}
		return new Told(((Proposed.NoFigure) proposed).reason().name(), null, null, null, null, null, null);
	}

	private static @Nullable String value(Optional<Quantity> quantity) {
		return quantity.map(Quantity::value)
			.map(BigDecimal::stripTrailingZeros)
			.map(BigDecimal::toPlainString)
			.orElse(null);
	}

	private static @Nullable String unit(Optional<PrintedUnit> unit) {
		return unit.map((found) -> found.code().orElse(found.word())).orElse(null);
	}

	private static @Nullable String qualifier(Optional<Quantity> quantity) {
		return quantity.map((found) -> found.qualifier().name()).orElse(null);
	}

	/**
	 * What a sentence says with a token.
	 */
	private record Told(String what, @Nullable String value, @Nullable String unit, @Nullable String qualifier,
			@Nullable String period, @Nullable String status, @Nullable String firmness) {
	}

}
