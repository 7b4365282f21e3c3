package org.duibiao.annotation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duibiao.annotation.AnnotatedText;
import org.duibiao.annotation.Annotation;
import org.duibiao.annotation.Label;
import org.duibiao.annotation.web.Field.Group;
import org.duibiao.annotation.web.Field.Option;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.intake.Fault;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Benchmark;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.observation.Rank;
import org.duibiao.observation.Remark;
import org.duibiao.observation.Status;
import org.duibiao.source.Exclusion;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * The fields that a person fills in for a token.
 */
final class AnnotationFields {

	/** The columns that are fields, in the order of the form. */
	private static final Map<Label, List<String>> COLUMNS = Map.of(Label.OBSERVATIONS,
			List.of("indicator", "area", "kind", "obs_value", "decimals", "multiplier", "qualifier", "period_start",
					"period_end", "period_status", "obs_status", "commitment", "quantity_assumed", "remarks",
					"repeat_of"),
			Label.RANKS, List.of("observation", "indicator", "area", "scope", "basis"), Label.BENCHMARKS,
			List.of("observation", "area", "difference", "decimals", "multiplier", "qualifier", "unit", "against",
					"against_area", "against_indicator", "period_start", "period_end"),
			Label.EXCLUSIONS, List.of("reason"));

	private final AnnotatedText text;

	private final Edition edition;

	private final Phrases phrases;

	private final List<Map<String, String>> added;

	private final Map<String, String> stored;

	/**
	 * Fields for the tokens of an article.
	 * @param text the article
	 * @param edition the store and the language
	 * @param added the indicators that the article adds
	 * @param stored the figures of the store that are printed in it
	 */
	AnnotationFields(AnnotatedText text, Edition edition, List<Map<String, String>> added, Map<String, String> stored) {
		this.text = text;
		this.edition = edition;
		this.phrases = edition.phrases();
		this.added = added;
		this.stored = stored;
	}

	/**
	 * The names of the fields.
	 * @param label what the token is
	 * @return the names, in order
	 */
	static List<String> columns(Label label) {
		return COLUMNS.getOrDefault(label, List.of());
	}

	Fields of(Annotation.Content content, Collection<Fault> faults, List<IndicatorCode> near, int self) {
		Fields fields = new Fields(content.cells(), faults, this.phrases);
		boolean figure = content.label() == Label.OBSERVATIONS;
		for (String column : columns(content.label())) {
			switch (column) {
				case "indicator", "against_indicator" ->
					fields.choice(column, column.equals("indicator"), indicators(near));
				case "area", "scope", "against_area" -> fields.choice(column, !column.startsWith("against"), areas());
				case "observation" -> fields.choice(column, content.label() == Label.BENCHMARKS, figures(self));
				case "repeat_of" -> fields.choice(column, false, figures(self));
				case "unit" -> fields.choice(column, true, units());
				case "kind" -> fields.constants(column, true, "Kind.", Kind.values());
				case "qualifier" -> fields.constants(column, true, "reading.qualifier.", Qualifier.values());
				case "period_status" -> fields.constants(column, true, "PeriodStatus.", PeriodStatus.values());
				case "obs_status" -> fields.constants(column, false, "Status.", Status.values());
				case "commitment" -> fields.constants(column, false, "reading.commitment.", Commitment.values());
				case "basis" -> fields.constants(column, true, "Basis.", Rank.Basis.values());
				case "against" -> fields.constants(column, true, "reading.against.", Benchmark.Referent.values());
				case "reason" -> fields.constants(column, true, "reading.reason.", Exclusion.values());
				case "remarks" -> fields.boxes(column, fields.options("Remark.", Remark.values()));
				case "quantity_assumed" ->
					fields.boxes(column, List.of(new Option("true", this.phrases.say("reading.quantity-assumed"))));
				default -> fields.text(column, figure || !column.startsWith("period"));
			}
		}
		return fields;
	}

	private List<Group> areas() {
		return List.of(new Group("",
				this.edition.catalogue()
					.areas()
					.stream()
					.map((area) -> new Option(area.code().value(), this.phrases.say(area.shortName())))
					.toList()));
	}

	private List<Group> units() {
		return List.of(new Group("",
				this.edition.catalogue()
					.units()
					.stream()
					.map((unit) -> new Option(unit.code(), this.phrases.say(unit.name())))
					.toList()));
	}

	private List<Group> indicators(List<IndicatorCode> near) {
		List<Group> groups = new ArrayList<>();
		Map<String, Option> all = new LinkedHashMap<>();
		this.added.forEach((cells) -> {
			boolean english = this.phrases.locale().getLanguage().equals("en");
			String code = cells.getOrDefault("code", "");
			all.put(code, new Option(code, cells.getOrDefault(english ? "name_en" : "name_zh", code)));
		});
		List<Option> own = all.values()
			.stream()
			.filter((option) -> !near.contains(new IndicatorCode(option.value())))
			.toList();
		Map<String, List<Option>> themes = new LinkedHashMap<>();
		for (Indicator each : this.edition.catalogue().indicators()) {
			Option option = new Option(each.code().value(), this.phrases.say("reading.indicator",
					this.phrases.say(each.name()), this.phrases.say(each.unit().name())));
			all.put(option.value(), option);
			if (!near.contains(each.code())) {
				themes.computeIfAbsent(this.phrases.say(each.theme().name()), (theme) -> new ArrayList<>()).add(option);
			}
		}
		List<Option> nearest = near.stream()
			.map((code) -> all.get(code.value()))
			.filter((option) -> option != null)
			.toList();
		Stream.of(new Group(this.phrases.say("reading.near"), nearest), new Group(this.phrases.say("reading.own"), own))
			.filter((group) -> !group.options().isEmpty())
			.forEach(groups::add);
		themes.forEach((theme, options) -> groups.add(new Group(theme, options)));
		return groups;
	}

	private List<Group> figures(int self) {
		List<Option> marked = this.text.annotations()
			.stream()
			.filter((each) -> each.is(Label.OBSERVATIONS) && each.number() != self)
			.map((each) -> new Option(Integer.toString(each.number()), tell(each)))
			.toList();
		List<Option> printed = this.stored.entrySet()
			.stream()
			.map((figure) -> new Option(figure.getKey(), figure.getValue() + " · " + figure.getKey()))
			.toList();
		return Stream
			.of(new Group(this.phrases.say("reading.figures"), marked),
					new Group(this.phrases.say("reading.stored"), printed))
			.filter((group) -> !group.options().isEmpty())
			.toList();
	}

	private String tell(Annotation figure) {
		return this.phrases.say("reading.figure-at", this.text.place(figure.spot()).token(),
				figure.spot().paragraph() + 1, indicator(figure.cell("indicator")));
	}

	/**
	 * What an indicator is called.
	 * @param code its code
	 * @return its name
	 */
	String indicator(String code) {
		boolean english = this.phrases.locale().getLanguage().equals("en");
		return this.edition.catalogue()
			.indicators()
			.stream()
			.filter((each) -> each.code().value().equals(code))
			.findFirst()
			.map((each) -> this.phrases.say(each.name()))
			.or(() -> this.added.stream()
				.filter((cells) -> cells.getOrDefault("code", "").equals(code))
				.findFirst()
				.map((cells) -> cells.getOrDefault(english ? "name_en" : "name_zh", code)))
			.orElse(code);
	}

}
