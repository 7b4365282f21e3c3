package org.duibiao.annotation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.duibiao.annotation.AnnotatedText;
import org.duibiao.annotation.AnnotatedText.ReadNumeral;
import org.duibiao.annotation.Annotation;
import org.duibiao.annotation.Annotation.Content;
import org.duibiao.annotation.Annotation.Spot;
import org.duibiao.annotation.Annotations;
import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.annotation.NotAnnotatedException;
import org.duibiao.annotation.Label;
import org.duibiao.catalogue.IndicatorCode;
import org.duibiao.intake.Fault;
import org.duibiao.kernel.Reason;
import org.duibiao.recognition.Candidate;
import org.duibiao.recognition.Proposal;
import org.duibiao.recognition.Proposed;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.site.Parameters;
import org.duibiao.source.text.Span;
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
 * What a person says of one numeral.
 */
@Controller
class NumeralController {

	private static final List<String> LABELS = Arrays.stream(Label.values()).map(Label::table).toList();

	private final Articles articles;

	private final Annotations annotations;

	private final ArticleComposer composer;

	NumeralController(Articles articles, Annotations annotations, ArticleComposer composer) {
		this.articles = articles;
		this.annotations = annotations;
		this.composer = composer;
	}

	@GetMapping(Requests.NUMERAL)
	ModelAndView page(@PathVariable int number, @PathVariable int paragraph, @PathVariable int start,
			@RequestParam MultiValueMap<String, String> asked, Edition edition, Operator editor) {
		editor.require(Role.EDITOR);
		AnnotatedText text = this.articles.read(new ArticleNumber(number));
		ReadNumeral numeral = text.numeral(paragraph, start);
		Optional<Annotation> changed = asked.containsKey("add") ? Optional.empty()
				: changed(numeral, Requests.optional("mark", asked));
		Label label = label(asked).or(() -> changed.map((each) -> each.content().label()))
			.or(() -> numeral.proposal().map(this.annotations::label))
			.orElse(Label.OBSERVATIONS);
		Span token = changed.map((each) -> each.spot().span()).orElseGet(numeral::token);
		Content content = changed.map(Annotation::content)
			.filter((each) -> each.label() == label)
			.orElseGet(() -> this.annotations.filled(text, new Spot(paragraph, token), label, numeral.proposal()));
		String words = token.of(text.paragraphs().get(paragraph).text());
		return view(new Shown(text, numeral, changed.map(Annotation::number), words, content, List.of()), edition,
				List.of(), HttpStatus.OK);
	}

	@PostMapping(Requests.NUMERAL)
	ModelAndView save(@PathVariable int number, @PathVariable int paragraph, @PathVariable int start,
			@RequestParam MultiValueMap<String, String> form, Edition edition, Operator editor) {
		Edit edit = Requests.edit(number, form, editor);
		AnnotatedText text = this.articles.read(edit.article());
		ReadNumeral numeral = text.numeral(paragraph, start);
		Label label = label(form).orElse(Label.OBSERVATIONS);
		Optional<Integer> mark = Requests.optional("mark", form).filter((sent) -> sent > 0);
		String token = Requests.text("token", form);
		Map<String, String> cells = Requests.cells(AnnotationFields.columns(label), form);
		cells.computeIfPresent("quantity_assumed", (name, sent) -> sent.isEmpty() ? "false" : sent);
		Shown shown = new Shown(text, numeral, mark, token, new Content(label, cells), List.of());
		List<Fault> faults = Fields.impossible(fields(shown, edition).all());
		try {
			Optional<Span> span = text.token(numeral, token);
			if (span.isEmpty()) {
				faults = Fields.both(faults, List.of(new Fault("token", token, Reason.of("reading.expected.token"))));
			}
			if (faults.isEmpty()) {
				faults = this.annotations.annotate(edit, mark, new Spot(paragraph, span.orElseThrow()),
						shown.content());
			}
		}
		catch (NotAnnotatedException ex) {
			Shown again = shown.with(this.articles.read(edit.article()), List.of());
			return view(again, edition, List.of(edition.phrases().format(ex.reason())), ex.status());
		}
		return faults.isEmpty() ? new ModelAndView("redirect:" + next(edit.article(), paragraph, start))
				: view(shown.with(text, faults), edition, List.of(), HttpStatus.BAD_REQUEST);
	}

	/** The next unread numeral after one; the article if there is none. */
	private String next(ArticleNumber number, int paragraph, int start) {
		String article = "/admin/reading/" + number;
		return this.articles.read(number)
			.unread()
			.stream()
			.filter((each) -> each.paragraph() > paragraph
					|| (each.paragraph() == paragraph && each.span().start() > start))
			.findFirst()
			.map((each) -> article + "/numerals/" + each.paragraph() + "/" + each.span().start())
			.orElse(article);
	}

	private static Optional<Annotation> changed(ReadNumeral numeral, Optional<Integer> mark) {
		return numeral.annotations()
			.stream()
			.filter((each) -> mark.isEmpty() || mark.get() == each.number())
			.findFirst();
	}

	private static Optional<Label> label(MultiValueMap<String, String> asked) {
		return Parameters.optional("as", asked.getFirst("as"), LABELS)
			.map((table) -> Label.valueOf(table.toUpperCase(Locale.ROOT)));
	}

	private Fields fields(Shown shown, Edition edition) {
		List<IndicatorCode> near = shown.numeral()
			.proposal()
			.map(Proposal::proposed)
			.filter(Proposed.Figure.class::isInstance)
			.stream()
			.flatMap((proposed) -> ((Proposed.Figure) proposed).candidates().stream())
			.map(Candidate::indicator)
			.toList();
		return this.composer.fields(shown.text(), edition)
			.of(shown.content(), shown.faults(), near, shown.mark().orElse(0));
	}

	private ModelAndView view(Shown shown, Edition edition, List<String> refusals, HttpStatus status) {
		ReadNumeral numeral = shown.numeral();
		ProposalWords words = new ProposalWords(edition, this.composer.fields(shown.text(), edition));
		Map<Integer, String> others = new LinkedHashMap<>();
		numeral.annotations().forEach((each) -> others.put(each.number(), words.tell(each)));
		Fields fields = fields(shown, edition);
		List<String> faults = refusals.isEmpty() ? fields.others() : refusals;
		NumeralPage page = new NumeralPage(shown.text().article().number().value(), shown.text().article().version(),
				numeral.paragraph(), numeral.span().start(), sentence(shown), shown.token(),
				shown.content().label().table(), shown.mark().orElse(0), others,
				numeral.proposal().map((proposal) -> words.tell(proposal.proposed())).orElse(""),
				numeral.proposal()
					.map((proposal) -> proposal.grounds().stream().map(edition.phrases()::say).toList())
					.orElse(List.of()),
				fields.all(), faults);
		return new ModelAndView("admin/reading-numeral", Map.of("page", page), status);
	}

	private static NumeralPage.Sentence sentence(Shown shown) {
		String paragraph = shown.text().paragraphs().get(shown.numeral().paragraph()).text();
		Span token = shown.text().token(shown.numeral(), shown.token()).orElse(shown.numeral().span());
		int start = paragraph.lastIndexOf('。', token.start() - 1) + 1;
		int stop = paragraph.indexOf('。', token.end());
		return new NumeralPage.Sentence(paragraph.substring(start, token.start()), token.of(paragraph),
				paragraph.substring(token.end(), (stop < 0) ? paragraph.length() : stop + 1));
	}

	/**
	 * What the page shows.
	 */
	private record Shown(AnnotatedText text, ReadNumeral numeral, Optional<Integer> mark, String token, Content content,
			List<Fault> faults) {

		Shown with(AnnotatedText newer, List<Fault> found) {
			return new Shown(newer, newer.numeral(this.numeral.paragraph(), this.numeral.span().start()), this.mark,
					this.token, this.content, found);
		}

	}

}
