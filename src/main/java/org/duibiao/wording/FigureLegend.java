package org.duibiao.wording;

import java.util.List;
import java.util.stream.Stream;

import org.duibiao.export.Term;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Remark;
import org.duibiao.observation.Status;

/**
 * The codes that stand in tables of figures, explained.
 */
final class FigureLegend {

	private FigureLegend() {
	}

	static List<Term> of(Phrases phrases) {
		Stream<Term> qualifiers = Stream.of(Qualifier.values())
			.map((qualifier) -> new Term(phrases.say("column.qualifier"), qualifier.name(),
					phrases.say("qualifier.name." + qualifier), phrases.say("qualifier.meaning." + qualifier)));
		return Stream
			.of(terms("column.kind", phrases, Kind.values()), qualifiers,
					terms("column.status", phrases, Status.values()),
					terms("column.commitment", phrases, Commitment.values()),
					terms("column.period_status", phrases, PeriodStatus
						.values()),
					Stream.of(Remark.values())
						.map((remark) -> new Term(phrases.say("column.remarks"), remark.name(), phrases.say(remark),
								"")))
			.flatMap((terms) -> terms)
			.toList();
	}

	private static Stream<Term> terms(String column, Phrases phrases, Enum<?>... constants) {
		return Stream.of(constants)
			.map((constant) -> new Term(phrases.say(column), constant.name(), phrases.say(constant),
					phrases.say("legend." + constant.name())));
	}

}
