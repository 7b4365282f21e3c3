package org.duibiao.intake.command;

import java.io.OutputStream;
import java.util.List;

import org.duibiao.intake.content.Problem.Severity;
import org.duibiao.intake.draft.ChangeCounts;
import org.duibiao.intake.draft.Differences;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Reading;
import org.duibiao.intake.report.ListedProblem;
import org.duibiao.intake.report.ReportCounts;
import org.duibiao.intake.report.Reports;
import org.duibiao.wording.Phrases;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of an import for programs, as JSON: what the file is, how many problems
 * there are, each of them, and what would change or has changed.
 */
final class ImportReport {

	private static final int AT_A_TIME = 500;

	private final Reports reports;

	private final Differences differences;

	private final Phrases phrases;

	ImportReport(Reports reports, Differences differences, Phrases phrases) {
		this.reports = reports;
		this.differences = differences;
		this.phrases = phrases;
	}

	void write(Draft draft, ImportOutcome outcome, OutputStream out) {
		try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("file", draft.upload().fileName());
			json.writeStringProperty("sha256", draft.upload().sha256());
			json.writeNumberProperty("draft", draft.number().value());
			json.writeStringProperty("outcome", outcome.name());
			draft.published().ifPresent((revision) -> json.writeNumberProperty("revision", revision.value()));
			draft.reading().ifPresent((reading) -> write(reading, json));
			json.writeEndObject();
		}
	}

	private void write(Reading reading, JsonGenerator json) {
		json.writeNumberProperty("comparedWith", reading.comparedWith().value());
		ReportCounts counts = this.reports.counts(reading.number());
		json.writeNumberProperty("errors", counts.errors());
		json.writeNumberProperty("warnings", counts.warnings());
		json.writeNumberProperty("unacknowledged", counts.open());
		json.writeArrayPropertyStart("changes");
		this.differences.counts(reading.number()).forEach((each) -> write(each, json));
		json.writeEndArray();
		json.writeArrayPropertyStart("problems");
		for (Severity severity : Severity.values()) {
			writeAll(reading, severity, json);
		}
		json.writeEndArray();
	}

	private static void write(ChangeCounts counts, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("table", counts.table());
		json.writeNumberProperty("new", counts.added());
		json.writeNumberProperty("changed", counts.changed());
		json.writeNumberProperty("gone", counts.gone());
		json.writeNumberProperty("unchanged", counts.unchanged());
		json.writeEndObject();
	}

	private void writeAll(Reading reading, Severity severity, JsonGenerator json) {
		List<ListedProblem> some = this.reports.page(reading.number(), severity, 0, AT_A_TIME);
		while (!some.isEmpty()) {
			some.forEach((problem) -> write(problem, json));
			some = this.reports.page(reading.number(), severity, some.get(some.size() - 1).number(), AT_A_TIME);
		}
	}

	private void write(ListedProblem listed, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("severity", listed.problem().severity().name());
		json.writeStringProperty("file", listed.problem().place().file());
		json.writeStringProperty("sheet", listed.problem().place().sheet());
		json.writeNumberProperty("line", listed.problem().place().line());
		json.writeStringProperty("column", listed.problem().column());
		json.writeStringProperty("found", listed.problem().found());
		json.writeStringProperty("code", listed.problem().expected().key());
		json.writeStringProperty("expected", this.phrases.format(listed.problem().expected()));
		listed.acknowledged().ifPresent((it) -> json.writeStringProperty("acknowledgedBy", it.person()));
		json.writeEndObject();
	}

}
