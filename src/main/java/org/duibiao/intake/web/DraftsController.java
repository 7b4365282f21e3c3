package org.duibiao.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duibiao.export.Attachment;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.DraftNumber;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.Works;
import org.duibiao.kernel.Reason;
import org.duibiao.security.Action;
import org.duibiao.security.ActionLog;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Edition;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The list of drafts, and the page on which files are uploaded.
 */
@Controller
class DraftsController {

	private static final int MOST = 100;

	private static final int WORKS = 200;

	private final Drafts drafts;

	private final Works works;

	private final ActionLog log;

	private final Limits limits;

	DraftsController(Drafts drafts, Works works, ActionLog log, Limits limits) {
		this.drafts = drafts;
		this.works = works;
		this.log = log;
		this.limits = limits;
	}

	@GetMapping("/admin")
	String page(Edition edition, Operator reader, Model model) {
		List<Work> newest = this.works.newest(WORKS);
		List<DraftRow> rows = this.drafts.newest(MOST)
			.stream()
			.map((draft) -> DraftRow.of(draft, latest(draft, newest), edition.phrases()))
			.toList();
		model.addAttribute("page", new DraftsPage(rows, reader.has(Role.EDITOR), rows.size() == MOST ? MOST : 0));
		return "admin/drafts";
	}

	private static Optional<Work> latest(Draft draft, List<Work> works) {
		return works.stream().filter((work) -> work.order().draft().orElse(-1) == draft.number().value()).findFirst();
	}

	@GetMapping("/admin/upload")
	String form(Operator editor, Model model) {
		editor.require(Role.EDITOR);
		model.addAttribute("page", new UploadPage(this.limits.upload().toMegabytes()));
		return "admin/upload";
	}

	@PostMapping("/admin/upload")
	String upload(@RequestParam MultipartFile file, Operator editor) throws IOException {
		editor.require(Role.EDITOR);
		if (file.isEmpty()) {
			throw new RefusedException(RefusedException.Refusal.BAD, Reason.of("intake.refused.empty"));
		}
		Draft draft = receive(file, editor);
		this.log.record(editor.name(), Action.UPLOADED, draft.number().toString(), draft.upload().fileName());
		this.drafts.check(draft.number(), editor.name());
		return "redirect:/admin/drafts/" + draft.number();
	}

	@GetMapping("/admin/drafts/{number:[1-9]\\d{0,8}}/file")
	ResponseEntity<Attachment> file(@PathVariable int number, Operator reader) {
		Draft draft = this.drafts.get(new DraftNumber(number));
		if (draft.state() == Draft.State.DISCARDED) {
			throw new RefusedException(RefusedException.Refusal.UNKNOWN, Reason.of("intake.refused.unknown", number));
		}
		Attachment attachment = new Attachment(draft.upload().fileName(), MediaType.APPLICATION_OCTET_STREAM,
				(out) -> this.drafts.write(draft.number(), out));
		return attachment.answer().contentLength(draft.upload().size()).body(attachment);
	}

	private Draft receive(MultipartFile file, Operator editor) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return this.drafts.upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content,
					editor.name());
		}
	}

}
