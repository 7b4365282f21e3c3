package org.duibiao.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.duibiao.catalogue.Area;
import org.duibiao.intake.content.Place;
import org.duibiao.intake.content.Problem;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.writing.Row;
import org.duibiao.revision.writing.VersionedTable;

/**
 * Checks that prefectures lie in provinces: the area that a prefecture is part of is a
 * province, its GB/T 2260 code begins with the digits of that province, and its code is
 * made of both.
 */
public final class PrefectureCheck {

	/** The table of areas; rows of others say nothing of prefectures. */
	public static final String AREAS = "areas";

	private static final Pattern GB_CODE = Pattern.compile("\\d\\d(?!00)\\d\\d00");

	private static final int DIGITS_OF_PROVINCE = 2;

	private static final int DIGITS = 4;

	private final Map<String, Cells> areas = new HashMap<>();

	private final List<Cells> prefectures = new ArrayList<>();

	/**
	 * Takes a row of any table.
	 * @param table the table
	 * @param place where the row stands
	 * @param row the row, whose cells are right by themselves
	 */
	public void row(VersionedTable table, Place place, Row row) {
		if (table.name().equals(AREAS)) {
			Cells area = new Cells(table, place, row);
			this.areas.put(area.text("code"), area);
			if (area.is(Area.Level.PREFECTURE)) {
				this.prefectures.add(area);
			}
		}
	}

	/**
	 * Checks all prefectures among the rows. One that is part of an area that is not
	 * among them passes: following references is not its task.
	 * @param problems who gets the problems
	 */
	public void finish(Consumer<Problem> problems) {
		this.prefectures.forEach((prefecture) -> check(prefecture, problems));
	}

	private void check(Cells prefecture, Consumer<Problem> problems) {
		String parent = prefecture.text("parent");
		String gbCode = prefecture.text("gb_code");
		Cells province = this.areas.get(parent);
		if (parent.isEmpty() || (province != null && !province.is(Area.Level.PROVINCE))) {
			problems.accept(prefecture.problem("parent", Reason.of("intake.expected.province")));
		}
		else if (!GB_CODE.matcher(gbCode).matches()) {
			problems.accept(prefecture.problem("gb_code", Reason.of("intake.expected.prefecture")));
		}
		else if (province != null) {
			check(prefecture, gbCode, province, problems);
		}
	}

	private static void check(Cells prefecture, String gbCode, Cells province, Consumer<Problem> problems) {
		String digits = gbCode.substring(0, DIGITS_OF_PROVINCE);
		String code = province.text("code") + "-" + gbCode.substring(0, DIGITS);
		if (!province.text("gb_code").startsWith(digits)) {
			problems.accept(prefecture.problem("gb_code",
					Reason.of("intake.expected.digits", province.text("gb_code"), province.text("code"))));
		}
		else if (!prefecture.text("code").equals(code)) {
			problems.accept(prefecture.problem("code", Reason.of("intake.expected.constant", code)));
		}
	}

	/**
	 * A row of the table of areas.
	 */
	private record Cells(VersionedTable table, Place place, Row row) {

		boolean is(Area.Level level) {
			return text("level").equals(level.name());
		}

		String text(String column) {
			return Objects.toString(this.row.values().get(this.table.indexOf(column)), "");
		}

		Problem problem(String column, Reason expected) {
			return Problem.error(this.place, column, text(column), expected);
		}

	}

}
