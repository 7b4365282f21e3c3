package org.duibiao.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.duibiao.export.Attachment;
import org.duibiao.export.Format;
import org.duibiao.intake.template.Templates;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Edition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The templates that editors fill in.
 */
@Controller
class TemplateController {

	private static final String FIGURES = "observations";

	private final Templates templates;

	TemplateController(Templates templates) {
		this.templates = templates;
	}

	@GetMapping("/admin/template.xlsx")
	ResponseEntity<Attachment> workbook(Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		return answer("template", edition, Format.XLSX,
				(out) -> this.templates.workbook(edition.phrases().locale(), edition.number(), out));
	}

	@GetMapping("/admin/template.csv")
	ResponseEntity<Attachment> figures(Edition edition, Operator editor) {
		return table(FIGURES, edition, editor);
	}

	@GetMapping("/admin/template/{table}.csv")
	ResponseEntity<Attachment> table(@PathVariable String table, Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		if (!this.templates.tables().contains(table)) {
			Map<String, LocalizedText> possible = new LinkedHashMap<>();
			this.templates.tables().forEach((name) -> possible.put(name + ".csv", new LocalizedText(name, name)));
			throw new UnknownCodeException("data", table + ".csv", possible);
		}
		return answer(table, edition, Format.CSV, (out) -> this.templates.csv(table, edition.phrases().locale(), out));
	}

	private static ResponseEntity<Attachment> answer(String name, Edition edition, Format format,
			Attachment.Content content) {
		String file = edition.phrases().say("file.template", name) + "." + format.ending();
		Attachment attachment = new Attachment(file, format.mediaType(), content);
		return attachment.answer().body(attachment);
	}

}
