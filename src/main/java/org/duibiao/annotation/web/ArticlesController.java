package org.duibiao.annotation.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.annotation.Article;
import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.NotAnnotatedException;
import org.duibiao.annotation.web.Field.Control;
import org.duibiao.annotation.web.Field.Group;
import org.duibiao.annotation.web.Field.Option;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.intake.Fault;
import org.duibiao.intake.FilledLine;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The texts that are being read, and the form on which another one is pasted.
 */
@Controller
class ArticlesController {

	private static final int MOST = 100;

	private static final List<String> COLUMNS = List.of("code", "area", "title_zh", "title_en", "subtitle_zh",
			"subtitle_en", "publisher_zh", "publisher_en", "publication_year");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final Articles articles;

	ArticlesController(Articles articles) {
		this.articles = articles;
	}

	@GetMapping("/admin/reading")
	ModelAndView page(Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		return view(edition, new Sent(Map.of(), "", ""), List.of(), List.of(), HttpStatus.OK);
	}

	@PostMapping("/admin/reading")
	ModelAndView paste(@RequestParam MultiValueMap<String, String> form, Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		Sent sent = new Sent(Requests.cells(COLUMNS, form), Requests.text("document", form),
				Requests.text("text", form));
		try {
			if (!sent.document().isEmpty()) {
				ArticleNumber number = this.articles.paste(sent.document(), sent.text(), editor.name());
				return new ModelAndView("redirect:/admin/reading/" + number);
			}
			FilledLine line = new FilledLine("documents", sent.cells());
			List<Fault> faults = Fields.both(this.articles.faults(line), Fields.ofCode(line.cell("code")));
			faults = Fields.both(faults, Fields.impossible(fields(sent, faults, edition)));
			if (!faults.isEmpty()) {
				return view(edition, sent, faults, List.of(), HttpStatus.BAD_REQUEST);
			}
			ArticleNumber number = this.articles.paste(document(line), sent.text(), editor.name());
			return new ModelAndView("redirect:/admin/reading/" + number + "/sections");
		}
		catch (NotAnnotatedException ex) {
			return view(edition, sent, List.of(), List.of(edition.phrases().format(ex.reason())), ex.status());
		}
	}

	private static Document document(FilledLine line) {
		return new Document(line.cell("code"), new AreaCode(line.cell("area")), text(line, "title"),
				text(line, "subtitle"), text(line, "publisher"), Integer.parseInt(line.cell("publication_year")));
	}

	private static LocalizedText text(FilledLine line, String column) {
		return new LocalizedText(line.cell(column + "_zh"), line.cell(column + "_en"));
	}

	private ModelAndView view(Edition edition, Sent sent, List<Fault> faults, List<String> others, HttpStatus status) {
		List<ArticlesPage.Row> rows = this.articles.newest(MOST)
			.stream()
			.map((article) -> row(article, edition))
			.toList();
		ArticlesPage page = new ArticlesPage(rows, documents(edition, sent), fields(sent, faults, edition), sent.text(),
				others);
		return new ModelAndView("admin/readings", Map.of("page", page), status);
	}

	private static ArticlesPage.Row row(Article article, Edition edition) {
		return new ArticlesPage.Row(article.number().value(), edition.phrases().say(article.document().title()),
				article.document().code(), !article.discarded(), article.draft().orElse(0), article.changed().person(),
				tell(article.changed().time()));
	}

	private static String tell(Instant time) {
		return TIME.format(time);
	}

	private static Field documents(Edition edition, Sent sent) {
		List<Option> options = edition.library()
			.documents()
			.stream()
			.map((document) -> new Option(document.code(),
					edition.phrases().say(document.publisher()) + " · " + edition.phrases().say(document.title())))
			.toList();
		return new Field("document", Control.CHOICE, edition.phrases().say("reading.field.document"), "",
				sent.document(), List.of(new Group("", options)), false, "");
	}

	private static List<Field> fields(Sent sent, List<Fault> faults, Edition edition) {
		Fields fields = new Fields(sent.cells(), faults, edition.phrases());
		for (String column : COLUMNS) {
			if (column.equals("area")) {
				fields
					.choice(column, false,
							List.of(new Group("", edition.catalogue()
								.areas()
								.stream()
								.map((area) -> new Option(area.code().value(), edition.phrases().say(area.name())))
								.toList())));
			}
			else {
				fields.text(column, false);
			}
		}
		return fields.all();
	}

	/**
	 * What was sent.
	 */
	private record Sent(Map<String, String> cells, String document, String text) {
	}

}
