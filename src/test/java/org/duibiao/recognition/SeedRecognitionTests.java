package org.duibiao.recognition;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.kernel.Quantity;
import org.duibiao.source.SourcePlace;
import org.duibiao.source.text.ArticleText;
import org.duibiao.source.text.Location;
import org.duibiao.source.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the {@link Recognizer} against what people read in the articles. The docs tell
 * the numbers, and this holds them to the run: a gain shows as well as a loss.
 */
@EnabledIf(value = "org.duibiao.testing.Articles#areHereOrRequired", disabledReason = "the articles are not here")
class SeedRecognitionTests {

	private static final String NONE = "";

	private final Map<String, ArticleText> articles = new HashMap<>();

	private final Map<String, List<Proposal>> proposals = new HashMap<>();

	private final Map<String, String> units = Seed.table("units")
		.stream()
		.collect(Collectors.toMap((line) -> line.get("code"), (line) -> line.get("dimension")));

	private final Map<String, String> unitOf = Seed.table("indicators")
		.stream()
		.collect(Collectors.toMap((line) -> line.get("code"), (line) -> line.get("unit")));

	private final Measure measure = new Measure();

	@Test
	void proposesAsManyRightlyAsTheDocsSay() throws IOException {
		Recognizer recognizer = new Recognizer(Seed.vocabulary());
		for (ArticleText article : Seed.articles()) {
			this.articles.put(article.document(), article);
			this.proposals.put(article.document(), recognizer.read(Seed.passages(article)));
		}
		Seed.table("observations").forEach(this::measureFigure);
		Seed.table("ranks").forEach(this::measureRank);
		Seed.table("benchmarks").forEach(this::measureDifference);
		Seed.table("exclusions").forEach(this::measureExclusion);
		List<String> told = Files.readAllLines(Path.of("docs/recognition.md"))
			.stream()
			.filter((line) -> line.matches("\\| .* \\| \\d+ of \\d+ \\|"))
			.toList();
		assertThat(told).as(String.join("\n", this.measure.mistakes()))
			.containsExactlyInAnyOrderElementsOf(this.measure.rows());
	}

	private void measureFigure(Map<String, String> line) {
		SourcePlace place = Seed.place(line);
		Optional<Proposal> proposal = proposal(place);
		Optional<Proposed.Figure> figure = proposal.map(Proposal::proposed)
			.filter(Proposed.Figure.class::isInstance)
			.map(Proposed.Figure.class::cast);
		Tally tally = new Tally("figure", place.token());
		this.measure.begin();
		tally.count("kind of thing", "figure", what(proposal));
		tally.count("token", place.token(), proposal.map(Proposal::token).orElse(NONE));
		Optional<Quantity> quantity = figure.flatMap(Proposed.Figure::quantity);
		tally.count("value", number(line.get("obs_value")),
				quantity.map((found) -> number(found.value())).orElse(NONE));
		tally.count("decimals and multiplier", line.get("decimals") + " " + line.get("multiplier"),
				quantity.map((found) -> found.decimals() + " " + found.multiplier()).orElse(NONE));
		tally.count("qualifier", line.get("qualifier"), quantity.map((found) -> found.qualifier().name()).orElse(NONE));
		tally.count("unit", this.units.get(this.unitOf.get(line.get("indicator"))),
				figure.flatMap(Proposed.Figure::unit).flatMap(PrintedUnit::code).map(this.units::get).orElse(NONE));
		tally.count("result or target", line.get("kind"), figure.map((found) -> found.kind().name()).orElse(NONE));
		tally.count("period", line.get("period_start") + "/" + line.get("period_end"),
				figure.flatMap(Proposed.Figure::period)
					.map((found) -> found.time().start() + "/" + found.time().end())
					.orElse(NONE));
		tally.count("period status", line.get("period_status"),
				figure.flatMap(Proposed.Figure::period).map((found) -> found.status().name()).orElse(NONE));
		tally.countIfPrinted("status", line.get("obs_status"),
				figure.flatMap(Proposed.Figure::status).map(Enum::name).orElse(NONE));
		tally.countIfPrinted("commitment", line.get("commitment"),
				figure.flatMap(Proposed.Figure::commitment).map(Enum::name).orElse(NONE));
		this.measure.end("figure");
		List<String> names = figure.stream()
			.flatMap((found) -> found.candidates().stream())
			.map((candidate) -> candidate.indicator().value())
			.toList();
		this.measure.countBeside("figure", "indicator first", names.indexOf(line.get("indicator")) == 0,
				place.token() + " " + names + " not " + line.get("indicator"));
		this.measure.countBeside("figure", "indicator among five", names.contains(line.get("indicator")),
				place.token() + " not " + line.get("indicator"));
	}

	private void measureRank(Map<String, String> line) {
		SourcePlace place = Seed.place(line);
		Optional<Proposal> proposal = proposal(place);
		Optional<Proposed.Position> rank = proposal.map(Proposal::proposed)
			.filter(Proposed.Position.class::isInstance)
			.map(Proposed.Position.class::cast);
		Tally tally = new Tally("rank", place.token());
		this.measure.begin();
		tally.count("kind of thing", "rank", what(proposal));
		tally.count("token", place.token(), proposal.map(Proposal::token).orElse(NONE));
		tally.count("position", line.get("position"),
				rank.flatMap((found) -> found.rank().position()).map(String::valueOf).orElse(NONE));
		tally.count("tied", line.get("tied"), rank.map((found) -> "" + found.rank().tied()).orElse(NONE));
		tally.count("scope", line.get("scope"),
				rank.flatMap(Proposed.Position::scope).map((area) -> area.value()).orElse(NONE));
		tally.count("basis", line.get("basis"), rank.map((found) -> found.basis().name()).orElse(NONE));
		this.measure.end("rank");
	}

	private void measureDifference(Map<String, String> line) {
		SourcePlace place = Seed.place(line);
		Optional<Proposal> proposal = proposal(place);
		Optional<Proposed.Difference> difference = proposal.map(Proposal::proposed)
			.filter(Proposed.Difference.class::isInstance)
			.map(Proposed.Difference.class::cast);
		Optional<Proposed.Referent> referent = difference.map(Proposed.Difference::referent);
		Tally tally = new Tally("difference", place.token());
		this.measure.begin();
		tally.count("kind of thing", "difference", what(proposal));
		tally.count("token", place.token(), proposal.map(Proposal::token).orElse(NONE));
		tally.count("value", number(line.get("difference")),
				difference.flatMap(Proposed.Difference::difference).map((found) -> number(found.value())).orElse(NONE));
		tally.count("unit", line.get("unit"),
				difference.flatMap(Proposed.Difference::unit).flatMap(PrintedUnit::code).orElse(NONE));
		tally.count("to what", line.get("against"),
				referent.flatMap(Proposed.Referent::kind).map(Enum::name).orElse(NONE));
		tally.count("area, period or indicator",
				line.get("against_area") + line.get("period_end") + line.get("against_indicator"),
				referent.map(SeedRecognitionTests::told).orElse(NONE));
		this.measure.end("difference");
	}

	private void measureExclusion(Map<String, String> line) {
		SourcePlace place = Seed.place(line);
		Optional<Proposal> proposal = proposal(place);
		Tally tally = new Tally("no figure", place.token());
		tally.count("kind of thing", "no figure", what(proposal));
		tally.count("reason", line.get("reason"),
				proposal.map(Proposal::proposed)
					.filter(Proposed.NoFigure.class::isInstance)
					.map((found) -> ((Proposed.NoFigure) found).reason().name())
					.orElse(NONE));
		this.measure.countBeside("no figure", "token",
				proposal.filter((found) -> found.token().equals(place.token())).isPresent(),
				place.token() + ": " + proposal.map(Proposal::token).orElse(NONE));
	}

	/** The proposal that has most characters in common with the token at a place. */
	private Optional<Proposal> proposal(SourcePlace place) {
		Location.Found found = (Location.Found) this.articles.get(place.document()).locate(place);
		return this.proposals.get(place.document())
			.stream()
			.filter((proposal) -> proposal.paragraph().equals(found.paragraph()))
			.filter((proposal) -> common(proposal.span(), found.span()) > 0)
			.max(Comparator.comparingInt((proposal) -> common(proposal.span(), found.span())));
	}

	private static int common(Span one, Span two) {
		return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
	}

	private static String what(Optional<Proposal> proposal) {
		return proposal.map(Proposal::proposed).map((found) -> {
			if (found instanceof Proposed.Figure) {
				return "figure";
			}
			if (found instanceof Proposed.Position) {
				return "rank";
			}
			return (found instanceof Proposed.Difference) ? "difference" : "no figure";
		}).orElse("nothing");
	}

	private static String told(Proposed.Referent referent) {
		return referent.area()
			.map((area) -> area.value())
			.or(() -> referent.period().map((time) -> time.end()))
			.or(() -> referent.candidates().stream().findFirst().map((candidate) -> candidate.indicator().value()))
			.orElse(NONE);
	}

	private static String number(String written) {
		return number(new BigDecimal(written));
	}

	private static String number(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	/**
	 * Counts the fields of one thing.
	 */
	private final class Tally {

		private final String thing;

		private final String token;

		private Tally(String thing, String token) {
			this.thing = thing;
			this.token = token;
		}

		/**
		 * A target has no status and a result no commitment: what is empty is not
		 * counted.
		 */
		private void countIfPrinted(String field, String expected, String found) {
			if (!expected.isEmpty() || !found.isEmpty()) {
				count(field, expected, found);
			}
		}

		private void count(String field, String expected, String found) {
			SeedRecognitionTests.this.measure.count(this.thing, field, expected, found, this.token);
		}

	}

}
