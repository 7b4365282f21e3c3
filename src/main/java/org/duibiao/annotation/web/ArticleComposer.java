package org.duibiao.annotation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duibiao.annotation.AnnotatedText;
import org.duibiao.annotation.AnnotatedText.ReadNumeral;
import org.duibiao.annotation.Annotations;
import org.duibiao.annotation.Articles;
import org.duibiao.annotation.Heading;
import org.duibiao.annotation.Label;
import org.duibiao.source.text.Span;
import org.duibiao.wording.Edition;

import org.springframework.stereotype.Component;

/**
 * Makes the page of an article.
 */
@Component
class ArticleComposer {

	private static final int AROUND = 16;

	private final Articles articles;

	private final Annotations annotations;

	ArticleComposer(Articles articles, Annotations annotations) {
		this.articles = articles;
		this.annotations = annotations;
	}

	ArticlePage page(AnnotatedText text, Edition edition) {
		ProposalWords words = new ProposalWords(edition, fields(text, edition));
		List<ArticlePage.Unread> unread = text.unread()
			.stream()
			.map((numeral) -> unread(text, numeral, words))
			.toList();
		int sure = (int) text.unread()
			.stream()
			.filter((numeral) -> numeral.proposal()
				.filter((proposal) -> this.annotations.label(proposal) == Label.EXCLUSIONS)
				.isPresent())
			.filter((numeral) -> this.annotations.acceptable(text, numeral).isPresent())
			.count();
		return new ArticlePage(text.article().number().value(), text.article().version(),
				edition.phrases().say(text.article().document().title()), text.article().document().code(),
				text.numerals().size(), text.left(),
				text.annotations()
					.stream()
					.collect(Collectors.groupingBy((each) -> each.content().label().table(), Collectors.counting())),
				sections(text, edition), unread, sure, text.article().draft().orElse(0));
	}

	AnnotationFields fields(AnnotatedText text, Edition edition) {
		return new AnnotationFields(text, edition, this.articles.indicators(text.article().number()),
				this.articles.storedFigures(text.article()));
	}

	private ArticlePage.Unread unread(AnnotatedText text, ReadNumeral numeral, ProposalWords words) {
		String paragraph = text.paragraphs().get(numeral.paragraph()).text();
		Span token = numeral.token();
		return new ArticlePage.Unread(numeral.paragraph(), numeral.span().start(),
				paragraph.substring(Math.max(0, token.start() - AROUND), token.start()), token.of(paragraph),
				paragraph.substring(token.end(), Math.min(paragraph.length(), token.end() + AROUND)),
				numeral.proposal().map((proposal) -> words.tell(proposal.proposed())).orElse(""),
				this.annotations.acceptable(text, numeral).isPresent());
	}

	private static List<ArticlePage.SectionView> sections(AnnotatedText text, Edition edition) {
		List<ArticlePage.SectionView> sections = new ArrayList<>();
		List<Heading> headings = text.article().headings();
		for (int i = 0; i < headings.size(); i++) {
			int end = (i + 1 < headings.size()) ? headings.get(i + 1).paragraph() : text.paragraphs().size();
			sections.add(new ArticlePage.SectionView(headings.get(i).code(),
					edition.phrases().say("reading.part." + headings.get(i).part().name()),
					IntStream.range(headings.get(i).paragraph(), end)
						.mapToObj((paragraph) -> new ArticlePage.ParagraphView(paragraph, Segment.of(text, paragraph)))
						.toList()));
		}
		return sections;
	}

}
