package org.duibiao.annotation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.annotation.Annotation;
import org.duibiao.annotation.Label;
import org.duibiao.kernel.Quantity;
import org.duibiao.recognition.Proposed;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * What is proposed for a numeral or was made of it, in words.
 */
final class ProposalWords {

	private static final String BETWEEN = " · ";

	private final Edition edition;

	private final Phrases phrases;

	private final AnnotationFields names;

	ProposalWords(Edition edition, AnnotationFields names) {
		this.edition = edition;
		this.phrases = edition.phrases();
		this.names = names;
	}

	/**
	 * A proposal.
	 * @param proposed what is proposed
	 * @return it in words
	 */
	String tell(Proposed proposed) {
		List<String> words = new ArrayList<>();
		if (proposed instanceof Proposed.NoFigure none) {
			return this.phrases.say("reading.label.exclusions") + BETWEEN
					+ this.phrases.say("reading.reason." + none.reason().name());
		}
		if (proposed instanceof Proposed.Figure figure) {
			words.add(this.phrases.say("reading.label.observations"));
			words.add(this.phrases.say(figure.kind()));
			figure.quantity().map(this::tell).ifPresent(words::add);
			figure.period().map((period) -> this.phrases.say(period.time())).ifPresent(words::add);
			figure.candidates()
				.stream()
				.findFirst()
				.map((nearest) -> this.names.indicator(nearest.indicator().value()))
				.ifPresent(words::add);
		}
		else if (proposed instanceof Proposed.Position rank) {
			words.add(this.phrases.say("reading.label.ranks"));
			rank.scope()
				.map((area) -> this.phrases.say(this.edition.catalogue().areaOf(area).shortName()))
				.ifPresent(words::add);
			rank.rank()
				.position()
				.map((position) -> this.phrases.say("reading.position", position))
				.ifPresent(words::add);
			words.add(this.phrases.say(rank.basis()));
		}
		else if (proposed instanceof Proposed.Difference difference) {
			words.add(this.phrases.say("reading.label.benchmarks"));
			difference.difference().map(this::tell).ifPresent(words::add);
			difference.referent()
				.kind()
				.map((kind) -> this.phrases.say("reading.against." + kind.name()))
				.ifPresent(words::add);
		}
		return String.join(BETWEEN, words);
	}

	private String tell(Quantity quantity) {
		BigDecimal plain = new BigDecimal(quantity.value().stripTrailingZeros().toPlainString());
		return quantity.isExact() ? this.phrases.say("reading.value.exact", plain) : this.phrases.say("reading.value",
				plain, this.phrases.say("reading.qualifier." + quantity.qualifier().name()));
	}

	/**
	 * An annotation.
	 * @param annotation the annotation
	 * @return it in words
	 */
	String tell(Annotation annotation) {
		String label = this.phrases.say("reading.label." + annotation.content().label().table());
		if (annotation.is(Label.EXCLUSIONS)) {
			return label + BETWEEN + this.phrases.say("reading.reason." + annotation.cell("reason"));
		}
		String indicator = annotation.cell("indicator");
		return indicator.isEmpty() ? label : label + BETWEEN + this.names.indicator(indicator);
	}

}
