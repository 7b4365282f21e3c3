package org.duibiao.intake.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duibiao.intake.draft.Change;
import org.duibiao.observation.Observation;
import org.duibiao.revision.writing.Row;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;

/**
 * Tells changes in one language: figures as readers would see them, other rows column by
 * column.
 */
final class ChangeWords {

	private final Edition edition;

	ChangeWords(Edition edition) {
		this.edition = edition;
	}

	ChangeRow row(Change change) {
		List<String> differing = change.type() == Change.Type.UNCHANGED ? List.of() : change.differing();
		List<ChangeRow.Cell> cells = differing.stream()
			.map((column) -> new ChangeRow.Cell(column, value(change, change.before(), column),
					value(change, change.after(), column)))
			.filter((cell) -> !cell.before().isEmpty() || !cell.after().isEmpty())
			.toList();
		Row any = change.after().or(change::before).orElseThrow();
		String key = change.table()
			.key()
			.stream()
			.map((column) -> value(change, Optional.of(any), column))
			.collect(Collectors.joining(" · "));
		return new ChangeRow(change.number(), key,
				change.place().map((place) -> ProblemRow.place(place, this.edition.phrases())).orElse(""),
				change.otherPackage().map((name) -> this.edition.phrases().say("changes.origin", name)).orElse(""),
				change.figureAfter().map(this::tell).orElse(""), change.figureBefore().map(this::tell).orElse(""),
				cells);
	}

	/** A figure that refers to something that is nowhere is told by its cells alone. */
	private String tell(Observation figure) {
		if (!this.edition.catalogue().has(figure.area(), figure.indicator())
				|| !this.edition.library().has(figure.place())) {
			return "";
		}
		FigureView view = this.edition.words().view(figure);
		return this.edition.phrases()
			.say("changes.figure", this.edition.catalogue().areaOf(figure.area()).shortName(),
					this.edition.catalogue().indicatorOf(figure.indicator()).name(), view.period(), view.kind(),
					view.value(), view.place());
	}

	private static String value(Change change, Optional<Row> row, String column) {
		int index = change.table().columnNames().indexOf(column);
		return row.map((it) -> it.values().get(index)).map(ChangeWords::plain).orElse("");
	}

	private static String plain(Object value) {
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

}
