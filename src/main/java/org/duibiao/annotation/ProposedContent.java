package org.duibiao.annotation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.duibiao.kernel.PrintedNumber;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Status;
import org.duibiao.recognition.Candidate;
import org.duibiao.recognition.PrintedUnit;
import org.duibiao.recognition.Proposal;
import org.duibiao.recognition.Proposed;

/**
 * Fills the cells of an annotation with what is proposed.
 */
final class ProposedContent {

	private final AnnotatedText text;

	private final Annotation.Spot spot;

	private final Map<String, String> cells = new HashMap<>();

	private ProposedContent(AnnotatedText text, Annotation.Spot spot) {
		this.text = text;
		this.spot = spot;
	}

	/**
	 * The label that is proposed.
	 * @param proposal the proposal
	 * @return the label
	 */
	static Label label(Proposal proposal) {
		if (proposal.proposed() instanceof Proposed.NoFigure) {
			return Label.EXCLUSIONS;
		}
		if (proposal.proposed() instanceof Proposed.Position) {
			return Label.RANKS;
		}
		return (proposal.proposed() instanceof Proposed.Difference) ? Label.BENCHMARKS : Label.OBSERVATIONS;
	}

	/**
	 * The cells of an annotation of a label, as far as a proposal or the token tells
	 * them.
	 * @param text the text
	 * @param spot where the token stands
	 * @param label the label
	 * @param proposal what is proposed for the token, if anything is
	 * @return the content, not necessarily complete
	 */
	static Annotation.Content of(AnnotatedText text, Annotation.Spot spot, Label label, Optional<Proposal> proposal) {
		ProposedContent content = new ProposedContent(text, spot);
		content.putGeneral(label);
		proposal.filter((each) -> label(each) == label).map(Proposal::proposed).ifPresent(content::put);
		return new Annotation.Content(label, content.cells);
	}

	private void putGeneral(Label label) {
		if (label != Label.EXCLUSIONS) {
			this.cells.put("area", this.text.article().document().area().value());
		}
		Optional<Annotation> figure = this.text.figureBefore(this.spot);
		switch (label) {
			case OBSERVATIONS -> {
				this.cells.put("quantity_assumed", "false");
				PrintedNumber.read(this.text.place(this.spot).token())
					.ifPresent((quantity) -> put(quantity, "obs_value"));
			}
			case BENCHMARKS -> {
				PrintedNumber.read(this.text.place(this.spot).token())
					.ifPresent((quantity) -> put(quantity, "difference"));
				figure.ifPresent((found) -> this.cells.put("observation", Integer.toString(found.number())));
			}
			case RANKS -> figure.ifPresent((found) -> {
				this.cells.put("observation", Integer.toString(found.number()));
				this.cells.put("indicator", found.cell("indicator"));
			});
			default -> {
			}
		}
	}

	private void put(Proposed proposed) {
		if (proposed instanceof Proposed.NoFigure none) {
			this.cells.put("reason", none.reason().name());
		}
		else if (proposed instanceof Proposed.Figure figure) {
			put(figure);
		}
		else if (proposed instanceof Proposed.Position rank) {
			rank.scope().ifPresent((area) -> this.cells.put("scope", area.value()));
			this.cells.put("basis", rank.basis().name());
		}
		else if (proposed instanceof Proposed.Difference difference) {
			put(difference);
		}
	}

	private void put(Proposed.Figure figure) {
		figure.quantity().ifPresent((quantity) -> put(quantity, "obs_value"));
		this.cells.put("kind", figure.kind().name());
		figure.period().ifPresent((period) -> {
			put(period.time());
			this.cells.put("period_status", period.status().name());
		});
		if (figure.kind() == Kind.RESULT) {
			this.cells.put("obs_status", figure.status().orElse(Status.ACTUAL).name());
		}
		figure.commitment().ifPresent((commitment) -> this.cells.put("commitment", commitment.name()));
		figure.candidates().stream().findFirst().ifPresent((nearest) -> put("indicator", nearest));
	}

	private void put(Proposed.Difference difference) {
		difference.difference().ifPresent((quantity) -> put(quantity, "difference"));
		difference.unit().flatMap(PrintedUnit::code).ifPresent((unit) -> this.cells.put("unit", unit));
		Proposed.Referent referent = difference.referent();
		referent.kind().ifPresent((kind) -> {
			this.cells.put("against", kind.name());
			referent.area().ifPresent((area) -> this.cells.put("against_area", area.value()));
			referent.period().ifPresent(this::put);
			if (kind == Benchmark.Referent.INDICATOR) {
				referent.candidates().stream().findFirst().ifPresent((nearest) -> put("against_indicator", nearest));
			}
		});
	}

	private void put(String column, Candidate candidate) {
		this.cells.put(column, candidate.indicator().value());
	}

	private void put(TimePeriod period) {
		this.cells.put("period_start", period.start());
		this.cells.put("period_end", period.end());
	}

	private void put(Quantity quantity, String column) {
		this.cells.put(column, plain(quantity.value()));
		this.cells.put("decimals", Integer.toString(quantity.decimals()));
		this.cells.put("multiplier", Long.toString(quantity.multiplier()));
		this.cells.put("qualifier", quantity.qualifier().name());
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

}
