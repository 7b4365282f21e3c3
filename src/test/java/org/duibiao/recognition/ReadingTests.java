package org.duibiao.recognition;

import java.util.List;

import org.duibiao.source.Exclusion;
import org.duibiao.source.Part;
import org.duibiao.source.text.Numeral;
import org.duibiao.source.text.Paragraph;
import org.duibiao.source.text.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link Reading}.
 */
class ReadingTests {

	private static final Paragraph PARAGRAPH = new Paragraph("s", 1, "1—9月，新建农场52家，居全省第三位。");

	private final Reading unread = Reading.of(List.of(PARAGRAPH));

	@Test
	void beginsWithEachNumeralUnread() {
		assertThat(this.unread.unread()).extracting(Numeral::asPrinted).containsExactly("1", "9", "52", "三");
		assertThat(this.unread.isCovered()).isFalse();
		assertThat(Reading.of(List.of(new Paragraph("s", 1, "没有数字。"))).isCovered()).isTrue();
	}

	@Test
	void isCoveredWhenEachNumeralIsMarked() {
		Reading reading = this.unread.with(PARAGRAPH, span("1—9月"), new Mark.Excluded(Exclusion.PERIOD))
			.with(PARAGRAPH, span("52家"), new Mark.Figure());
		assertThat(reading.unread()).extracting(Numeral::asPrinted).containsExactly("三");
		assertThat(reading.with(PARAGRAPH, span("全省第三位"), new Mark.Position()).isCovered()).isTrue();
		assertThat(this.unread.unread()).hasSize(4);
	}

	@Test
	void takesTheProposalsOfTheRecogniser() {
		Reading reading = this.unread;
		for (Proposal proposal : Texts.read(Part.RESULTS, PARAGRAPH.text())) {
			reading = reading.with(proposal.paragraph(), proposal.span(), Mark.of(proposal.proposed()));
		}
		assertThat(reading.isCovered()).isTrue();
		assertThat(reading.numerals()).extracting(Reading.MarkedNumeral::mark)
			.containsExactly(new Mark.Excluded(Exclusion.PERIOD), new Mark.Excluded(Exclusion.PERIOD),
					new Mark.Figure(), new Mark.Position());
	}

	@Test
	void takesMarksAwayAndLetsOverlappingTokensGiveWay() {
		Reading reading = this.unread.with(PARAGRAPH, span("1—9月"), new Mark.Excluded(Exclusion.PERIOD));
		assertThat(reading.with(PARAGRAPH, span("1—9月"), Mark.UNREAD).unread()).hasSize(4);
		assertThat(reading.with(PARAGRAPH, span("9月"), new Mark.Figure()).unread()).extracting(Numeral::asPrinted)
			.containsExactly("1", "52", "三");
	}

	@Test
	void refusesATokenWithoutANumeral() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.unread.with(PARAGRAPH, span("新建农场"), new Mark.Figure()));
	}

	@Test
	void isNeverCoveredIfTheTextIsTooLong() {
		Reading reading = Reading.of(List.of(new Paragraph("s", 1, "1家，".repeat(1_000_000))));
		assertThat(reading.isWhole()).isFalse();
		assertThat(reading.isCovered()).isFalse();
		assertThat(reading.numerals()).hasSizeLessThanOrEqualTo(Reading.MOST_NUMERALS);
	}

	private static Span span(String token) {
		int start = PARAGRAPH.text().indexOf(token);
		return new Span(start, start + token.length());
	}

}
