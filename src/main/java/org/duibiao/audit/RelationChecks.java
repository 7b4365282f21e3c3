package org.duibiao.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.audit.Check.Verdict;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Relation;
import org.duibiao.kernel.Interval;
import org.duibiao.kernel.Qualifier;
import org.duibiao.kernel.Quantity;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Observation;
import org.duibiao.wording.Computed;

/**
 * Checks by the declared relations between indicators: shares, net changes, growth rates.
 */
final class RelationChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Figures figures;

	private RelationChecks(Figures figures) {
		this.figures = figures;
	}

	static List<Check> of(Figures figures, Catalogue catalogue) {
		RelationChecks checks = new RelationChecks(figures);
		return catalogue.relations()
			.stream()
			.flatMap((relation) -> Stream.concat(catalogue.provinces().stream(), catalogue.prefectures().stream())
				.flatMap((area) -> checks.of(relation, area)))
			.toList();
	}

	private Stream<Check> of(Relation relation, Area area) {
		return this.figures.of(area.code(), relation.indicator().code())
			.flatMap((figure) -> with(figure, relation.part()).stream().flatMap((part) -> switch (relation.type()) {
				case SHARE -> relation.whole()
					.flatMap((whole) -> with(figure, whole))
					.stream()
					.filter((whole) -> whole.quantity().value().signum() > 0)
					.map((whole) -> share(relation, figure, part, whole));
				case NET -> Stream.of(net(relation, figure, part));
				case GROWTH -> Stream.of(figure)
					.filter((rate) -> factor(rate).signum() > 0)
					.map((rate) -> growth(relation, rate, part));
			}));
	}

	/**
	 * The figure of another indicator that was printed for the same area, kind and
	 * period.
	 */
	private Optional<Observation> with(Observation figure, Indicator indicator) {
		return this.figures.of(figure.area(), indicator.code())
			.filter((other) -> other.kind() == figure.kind() && other.period().time().equals(figure.period().time()))
			.findFirst();
	}

	private static Check share(Relation relation, Observation share, Observation part, Observation whole) {
		BigDecimal ratio = part.quantity()
			.value()
			.multiply(HUNDRED)
			.divide(whole.quantity().value(), 2, RoundingMode.HALF_UP);
		Interval possible = part.quantity().interval().dividedBy(whole.quantity().interval()).times(HUNDRED);
		boolean exact = share.quantity().isExact() && part.quantity().isExact() && whole.quantity().isExact();
		Verdict fits = exact ? Verdict.AGREES : Verdict.UNDECIDED;
		Verdict verdict = possible.overlaps(share.quantity().interval()) ? fits : Verdict.CONTRADICTS;
		return new Check(Check.Type.SHARE, share.area(), Reason.of("audit.of", relation.indicator().name()),
				Reason.of("audit.share", part, whole, ratio, share), verdict, List.of(share, part, whole));
	}

	private static Check net(Relation relation, Observation net, Observation gross) {
		BigDecimal gone = gross.quantity().value().subtract(net.quantity().value());
		boolean exact = net.quantity().isExact() && gross.quantity().isExact();
		boolean exceeds = net.quantity().interval().order(gross.quantity().interval()) == Interval.Order.GREATER;
		Verdict possible = (exact && gone.signum() >= 0) ? Verdict.IMPLIES : Verdict.UNDECIDED;
		Verdict verdict = exceeds ? Verdict.CONTRADICTS : possible;
		String computation = switch (verdict) {
			case CONTRADICTS -> "audit.net.contradicts";
			case UNDECIDED -> "audit.net.undecided";
			default -> "audit.net";
		};
		return new Check(Check.Type.NET, net.area(), Reason.of("audit.of", relation.indicator().name()),
				Reason.of(computation, gross, net,
						new Computed(new Quantity(gone, 0, 1, Qualifier.EXACT), relation.part())),
				verdict, List.of(net, gross));
	}

	/**
	 * A level and its growth imply the level of the year before, which may be printed
	 * too.
	 */
	private Check growth(Relation relation, Observation growth, Observation level) {
		BigDecimal base = level.quantity().value().divide(factor(growth), MathContext.DECIMAL64);
		Computed implied = new Computed(Rounding.like(base, level.quantity()), relation.part());
		Reason subject = Reason.of("audit.of", relation.indicator().name());
		Optional<Observation> before = before(level);
		boolean exact = growth.quantity().isExact() && level.quantity().isExact();
		if (before.isEmpty()) {
			return new Check(Check.Type.GROWTH, growth.area(), subject,
					Reason.of(exact ? "audit.growth" : "audit.growth.near", level, growth, implied), Verdict.IMPLIES,
					List.of(growth, level));
		}
		Interval possible = level.quantity().interval().dividedBy(rate(growth.quantity()));
		boolean fits = possible.overlaps(before.get().quantity().interval());
		Verdict verdict = !fits ? Verdict.CONTRADICTS : exact ? Verdict.AGREES : Verdict.IMPLIES;
		return new Check(Check.Type.GROWTH, growth.area(), subject,
				Reason.of("audit.growth.before", level, growth, implied, before.get()), verdict,
				List.of(growth, level, before.get()));
	}

	/** What the level of the year before was multiplied by: 1.25 for a growth of 25 %. */
	private static BigDecimal factor(Observation growth) {
		return BigDecimal.ONE.add(growth.quantity().value().divide(HUNDRED));
	}

	private static Interval rate(Quantity growth) {
		return growth.interval().times(new BigDecimal("0.01")).plus(BigDecimal.ONE);
	}

	private Optional<Observation> before(Observation level) {
		TimePeriod before = level.period().time().yearBefore();
		return this.figures.of(level.area(), level.indicator())
			.filter((figure) -> figure.kind() == Kind.RESULT && figure.period().time().equals(before))
			.findFirst();
	}

}
