package org.duibiao.annotation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.duibiao.annotation.web.Field.Control;
import org.duibiao.annotation.web.Field.Group;
import org.duibiao.annotation.web.Field.Option;
import org.duibiao.intake.Fault;
import org.duibiao.kernel.Reason;
import org.duibiao.wording.Phrases;

/**
 * Makes the fields of a form of what stands in them and what is wrong with them.
 */
final class Fields {

	/** Whose words are told under their labels. */
	private static final Set<String> HINTED = Set.of("code", "title_zh", "period_start", "period_end", "obs_value",
			"decimals", "multiplier", "observation", "difference", "quantity_assumed", "repeat_of", "threshold");

	private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

	private final Map<String, String> cells;

	private final Collection<Fault> faults;

	private final Phrases phrases;

	private final List<Field> made = new ArrayList<>();

	Fields(Map<String, String> cells, Collection<Fault> faults, Phrases phrases) {
		this.cells = cells;
		this.faults = faults;
		this.phrases = phrases;
	}

	Fields text(String name, boolean required) {
		return add(name, Control.TEXT, List.of(), required);
	}

	Fields lines(String name) {
		return add(name, Control.LINES, List.of(), true);
	}

	Fields choice(String name, boolean required, List<Group> groups) {
		return add(name, Control.CHOICE, groups, required);
	}

	Fields constants(String name, boolean required, String prefix, Enum<?>[] constants) {
		return choice(name, required, List.of(new Group("", options(prefix, constants))));
	}

	Fields boxes(String name, List<Option> options) {
		return add(name, Control.BOXES, List.of(new Group("", options)), false);
	}

	List<Option> options(String prefix, Enum<?>[] constants) {
		return Arrays.stream(constants)
			.map((constant) -> new Option(constant.name(), this.phrases.say(prefix + constant.name())))
			.toList();
	}

	private Fields add(String name, Control control, List<Group> groups, boolean required) {
		Field field = new Field(name, control, this.phrases.say("reading.field." + name),
				HINTED.contains(name) ? this.phrases.say("reading.hint." + name) : "",
				this.cells.getOrDefault(name, ""), groups, required, fault(name));
		this.made.add(field);
		return this;
	}

	private String fault(String name) {
		return String.join("; ",
				this.faults.stream()
					.filter((fault) -> fault.column().equals(name))
					.map((fault) -> expected(fault.expected()))
					.toList());
	}

	private String expected(Reason reason) {
		return this.phrases.say("reading.fault", this.phrases.format(reason));
	}

	List<Field> all() {
		return List.copyOf(this.made);
	}

	/** What is wrong beside the fields. */
	List<String> others() {
		List<String> names = this.made.stream().map(Field::name).toList();
		return this.faults.stream()
			.filter((fault) -> !names.contains(fault.column()))
			.map((fault) -> this.phrases.say("reading.fault.of", fault.column(), fault.found(),
					this.phrases.format(fault.expected())))
			.toList();
	}

	/**
	 * Faults of fields whose value is none of those offered.
	 * @param fields the fields
	 * @return the faults
	 */
	static List<Fault> impossible(List<Field> fields) {
		return fields.stream()
			.filter((field) -> !field.isPossible())
			.map((field) -> new Fault(field.name(), field.value(), Reason.of("reading.expected.choice")))
			.toList();
	}

	/**
	 * The fault of a code that could not stand in an address.
	 * @param code the code
	 * @return the fault, if it has one
	 */
	static List<Fault> ofCode(String code) {
		return CODE.matcher(code).matches() ? List.of()
				: List.of(new Fault("code", code, Reason.of("reading.expected.code")));
	}

	static List<Fault> both(List<Fault> some, List<Fault> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

}
