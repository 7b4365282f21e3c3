package org.duibiao.annotation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duibiao.annotation.Annotations;
import org.duibiao.annotation.Article;
import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.annotation.NotAnnotatedException;
import org.duibiao.annotation.web.Field.Group;
import org.duibiao.annotation.web.Field.Option;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.QuantityKind;
import org.duibiao.intake.Fault;
import org.duibiao.kernel.Reason;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.wording.Edition;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Indicators that an article needs and the catalogue has not.
 */
@Controller
class AddedIndicatorsController {

	private static final List<String> COLUMNS = List.of("name_zh", "name_en", "code", "theme", "unit", "quantity",
			"direction", "definition_zh", "definition_en", "threshold", "family");

	private final Articles articles;

	private final Annotations annotations;

	AddedIndicatorsController(Articles articles, Annotations annotations) {
		this.articles = articles;
		this.annotations = annotations;
	}

	@GetMapping(Requests.ARTICLE + "/indicators")
	ModelAndView page(@PathVariable int number, Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		return view(number, fields(Map.of(), List.of(), edition), List.of(), HttpStatus.OK);
	}

	@PostMapping(Requests.ARTICLE + "/indicators")
	ModelAndView describe(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Edition edition,
			Operator editor) {
		Edit edit = Requests.edit(number, form, editor);
		Map<String, String> cells = Requests.cells(COLUMNS, form);
		List<Fault> faults = Fields.both(Fields.impossible(fields(cells, List.of(), edition).all()),
				Fields.ofCode(cells.getOrDefault("code", "")));
		if (edition.catalogue()
			.indicators()
			.stream()
			.anyMatch((each) -> each.code().value().equals(cells.get("code")))) {
			faults = Fields.both(faults,
					List.of(new Fault("code", cells.getOrDefault("code", ""), Reason.of("reading.expected.free"))));
		}
		try {
			if (faults.isEmpty()) {
				faults = this.annotations.describe(edit, cells);
			}
		}
		catch (NotAnnotatedException ex) {
			return view(number, fields(cells, List.of(), edition), List.of(edition.phrases().format(ex.reason())),
					ex.status());
		}
		Fields fields = fields(cells, faults, edition);
		return faults.isEmpty() ? new ModelAndView("redirect:/admin/reading/" + number + "/indicators")
				: view(number, fields, fields.others(), HttpStatus.BAD_REQUEST);
	}

	@PostMapping(Requests.ARTICLE + "/indicators/forget")
	String forget(@PathVariable int number, @RequestParam MultiValueMap<String, String> form, Operator editor) {
		this.annotations.forget(Requests.edit(number, form, editor), Requests.text("code", form));
		return "redirect:/admin/reading/" + number + "/indicators";
	}

	private ModelAndView view(int number, Fields fields, List<String> faults, HttpStatus status) {
		Article article = this.articles.get(new ArticleNumber(number));
		Map<String, String> added = new LinkedHashMap<>();
		this.articles.indicators(article.number())
			.forEach((cells) -> added.put(cells.getOrDefault("code", ""), cells.getOrDefault("name_zh", "")));
		AddedIndicatorsPage page = new AddedIndicatorsPage(number, article.version(), added, fields.all(), faults);
		return new ModelAndView("admin/reading-indicators", Map.of("page", page), status);
	}

	private static Fields fields(Map<String, String> cells, List<Fault> faults, Edition edition) {
		Fields fields = new Fields(cells, faults, edition.phrases());
		for (String column : COLUMNS) {
			switch (column) {
				case "theme" -> fields.choice(column, true,
						List.of(new Group("",
								edition.catalogue()
									.themes()
									.stream()
									.map((theme) -> new Option(theme.code(), edition.phrases().say(theme.name())))
									.toList())));
				case "unit" -> fields.choice(column, true,
						List.of(new Group("",
								edition.catalogue()
									.units()
									.stream()
									.map((unit) -> new Option(unit.code(), edition.phrases().say(unit.name())))
									.toList())));
				case "family" ->
					fields.choice(column, false,
							List.of(new Group("", edition.catalogue()
								.indicators()
								.stream()
								.flatMap((indicator) -> indicator.family().stream())
								.distinct()
								.map((family) -> new Option(family.code(), edition.phrases().say(family.name())))
								.toList())));
				case "quantity" -> fields.constants(column, true, "QuantityKind.", QuantityKind.values());
				case "direction" -> fields.constants(column, true, "Direction.", Indicator.Direction.values());
				case "definition_zh", "definition_en" -> fields.lines(column);
				default -> fields.text(column, !column.equals("threshold"));
			}
		}
		return fields;
	}

}
