package org.duibiao.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.duibiao.annotation.AnnotatedText.ReadNumeral;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.intake.Fault;
import org.duibiao.intake.FilledLine;
import org.duibiao.intake.Submissions;
import org.duibiao.kernel.Reason;
import org.duibiao.recognition.Proposal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What persons make of the numerals of articles.
 */
@Service
public class Annotations {

	private final Articles articles;

	private final AnnotationRows rows;

	private final Submissions submissions;

	Annotations(Articles articles, AnnotationRows rows, Submissions submissions) {
		this.articles = articles;
		this.rows = rows;
		this.submissions = submissions;
	}

	/**
	 * Fills an annotation as far as proposals or the token itself tell it.
	 * @param text the text
	 * @param spot where the token stands
	 * @param label what it shall be
	 * @param proposal what is proposed, if anything is
	 * @return the content, not necessarily complete
	 */
	public Annotation.Content filled(AnnotatedText text, Annotation.Spot spot, Label label,
			Optional<Proposal> proposal) {
		return ProposedContent.of(text, spot, label, proposal);
	}

	/**
	 * The label that a proposal is of.
	 * @param proposal the proposal
	 * @return the label
	 */
	public Label label(Proposal proposal) {
		return ProposedContent.label(proposal);
	}

	/**
	 * Makes an annotation, or puts it in the place of another one, unless the import
	 * would refuse it.
	 * @param edit the article and who changes it
	 * @param replaced the number of the annotation that it replaces, if it does
	 * @param spot where the token stands
	 * @param content what it is
	 * @return what the import would refuse; if there is anything, nothing was changed
	 */
	@Transactional
	public List<Fault> annotate(Edit edit, Optional<Integer> replaced, Annotation.Spot spot,
			Annotation.Content content) {
		AnnotatedText text = this.articles.read(edit.article());
		List<Fault> faults = faults(text, spot, content);
		if (!faults.isEmpty()) {
			return faults;
		}
		text.annotations()
			.stream()
			.filter((each) -> !replaced.equals(Optional.of(each.number())) && each.spot().overlaps(spot))
			.filter((each) -> !each.spot().equals(spot) || !each.content().label().mayRepeat()
					|| !content.label().mayRepeat())
			.findFirst()
			.ifPresent((each) -> {
				throw NotAnnotatedException.conflict("reading.refused.overlap", text.place(each.spot()).token());
			});
		this.articles.claim(edit);
		if (replaced.isPresent()) {
			Annotation old = get(text, replaced.get());
			if (content.label() != old.content().label()) {
				refuseIfReferredTo(text, old);
			}
			this.rows.replace(old.number(), spot, content, edit.person());
		}
		else {
			this.rows.add(edit.article(), spot, content, edit.person());
		}
		return List.of();
	}

	private List<Fault> faults(AnnotatedText text, Annotation.Spot spot, Annotation.Content content) {
		FilledLine line = new ArticleLines(text).line(spot, content);
		List<Fault> faults = this.submissions.faults(line);
		boolean counted = content.label() == Label.OBSERVATIONS || content.label() == Label.BENCHMARKS;
		if (counted && text.isInRange(spot)) {
			return List.of(new Fault("token", line.cell("token"), Reason.of("reading.expected.single")));
		}
		boolean alone = content.cells().getOrDefault("observation", "").isEmpty();
		boolean nothing = content.label() == Label.RANKS && alone
				&& "VALUE".equals(content.cells().getOrDefault("basis", ""));
		return nothing ? Stream
			.concat(faults.stream(), Stream.of(new Fault("observation", "", Reason.of("reading.expected.figure"))))
			.toList() : faults;
	}

	/**
	 * Agrees with the proposal for a numeral.
	 * @param edit the article and who agrees
	 * @param paragraph the paragraph of the numeral
	 * @param start where it begins
	 * @return whether the proposal was complete; if not, nothing was changed
	 */
	@Transactional
	public boolean accept(Edit edit, int paragraph, int start) {
		AnnotatedText text = this.articles.read(edit.article());
		ReadNumeral numeral = text.numeral(paragraph, start);
		Optional<Annotation.Content> content = acceptable(text, numeral);
		if (!numeral.isUnread() || content.isEmpty()) {
			return false;
		}
		return annotate(edit, Optional.empty(), new Annotation.Spot(paragraph, numeral.token()), content.get())
			.isEmpty();
	}

	/**
	 * What would be made of a numeral by agreeing with its proposal.
	 * @param text the text
	 * @param numeral the numeral
	 * @return the content; nothing if a person has to add to the proposal
	 */
	public Optional<Annotation.Content> acceptable(AnnotatedText text, ReadNumeral numeral) {
		return numeral.proposal().flatMap((proposal) -> {
			Annotation.Spot spot = new Annotation.Spot(numeral.paragraph(), proposal.span());
			boolean free = proposal.span().contains(numeral.span())
					&& text.annotations().stream().noneMatch((each) -> each.spot().overlaps(spot));
			Annotation.Content content = filled(text, spot, label(proposal), Optional.of(proposal));
			return (free && faults(text, spot, content).isEmpty()) ? Optional.of(content) : Optional.empty();
		});
	}

	/**
	 * Agrees with all proposals that say that a numeral is no figure.
	 * @param edit the article and who agrees
	 * @return with how many
	 */
	@Transactional
	public int acceptExclusions(Edit edit) {
		AnnotatedText text = this.articles.read(edit.article());
		List<ReadNumeral> none = text.unread()
			.stream()
			.filter((numeral) -> numeral.proposal().filter((each) -> label(each) == Label.EXCLUSIONS).isPresent())
			.filter((numeral) -> acceptable(text, numeral).isPresent())
			.toList();
		this.articles.claim(edit);
		for (ReadNumeral numeral : none) {
			Annotation.Spot spot = new Annotation.Spot(numeral.paragraph(), numeral.token());
			this.rows.add(edit.article(), spot, acceptable(text, numeral).orElseThrow(), edit.person());
		}
		return none.size();
	}

	/**
	 * Takes an annotation away.
	 * @param edit the article and who changes it
	 * @param number the number of the annotation
	 * @throws NotAnnotatedException if there is none, or another one refers to it
	 */
	@Transactional
	public void remove(Edit edit, int number) {
		AnnotatedText text = this.articles.read(edit.article());
		Annotation annotation = get(text, number);
		refuseIfReferredTo(text, annotation);
		this.articles.claim(edit);
		this.rows.remove(number);
	}

	private static Annotation get(AnnotatedText text, int number) {
		return text.annotations()
			.stream()
			.filter((each) -> each.number() == number)
			.findFirst()
			.orElseThrow(() -> NotAnnotatedException.unknown("reading.refused.numeral"));
	}

	private static void refuseIfReferredTo(AnnotatedText text, Annotation annotation) {
		String number = Integer.toString(annotation.number());
		text.annotations()
			.stream()
			.filter((each) -> each.cell("observation").equals(number) || each.cell("repeat_of").equals(number))
			.findFirst()
			.ifPresent((each) -> {
				throw NotAnnotatedException.conflict("reading.refused.referred-to", text.place(each.spot()).token());
			});
	}

	/**
	 * Describes an indicator that the catalogue has not.
	 * @param edit the article and who describes it
	 * @param cells the cells of its line
	 * @return what the import would refuse; if there is anything, nothing was changed
	 */
	@Transactional
	public List<Fault> describe(Edit edit, Map<String, String> cells) {
		Map<String, String> whole = new HashMap<>(cells);
		whole.put("ordinal", "1");
		List<Fault> faults = this.submissions.faults(new FilledLine("indicators", whole));
		if (faults.isEmpty()) {
			this.articles.claim(edit);
			this.rows.putIndicator(edit.article(), cells.getOrDefault("code", ""), cells);
		}
		return faults;
	}

	/**
	 * Takes an indicator away that was described for an article.
	 * @param edit the article and who changes it
	 * @param code the code of the indicator
	 * @throws NotAnnotatedException if an annotation is of it
	 */
	@Transactional
	public void forget(Edit edit, String code) {
		AnnotatedText text = this.articles.read(edit.article());
		text.annotations()
			.stream()
			.filter((each) -> each.cell("indicator").equals(code) || each.cell("against_indicator").equals(code))
			.findFirst()
			.ifPresent((each) -> {
				throw NotAnnotatedException.conflict("reading.refused.referred-to", text.place(each.spot()).token());
			});
		this.articles.claim(edit);
		this.rows.removeIndicator(edit.article(), code);
	}

}
