package org.duibiao.recognition.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.kernel.Reason;
import org.duibiao.source.text.Span;

/**
 * What a text mentions with a numeral.
 *
 * @param span the token: the numeral with the words that belong to it
 * @param kind what it is
 * @param unit the unit or counting word of its number
 * @param grounds the rules that say so
 */
public record Mention(Span span, MentionKind kind, Optional<String> unit, List<Reason> grounds) {

	public Mention {
		grounds = List.copyOf(grounds);
	}

	static Mention of(int start, int end, MentionKind kind, Reason... grounds) {
		return new Mention(new Span(start, end), kind, Optional.empty(), List.of(grounds));
	}

	Mention and(Reason ground) {
		return new Mention(this.span, this.kind, this.unit,
				Stream.concat(this.grounds.stream(), Stream.of(ground)).toList());
	}

	Mention as(MentionKind other, Reason ground) {
		return new Mention(this.span, other, this.unit, List.of(ground));
	}

	Mention in(String word) {
		return new Mention(this.span, this.kind, Optional.of(word), this.grounds);
	}

	Mention from(int start) {
		return new Mention(new Span(start, this.span.end()), this.kind, this.unit, this.grounds);
	}

}
