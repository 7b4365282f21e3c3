package org.duibiao.picture;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CardPicture}.
 */
class CardPictureTests {

	static Stream<Card> cards() {
		CardFigure figure = new CardFigure("规模以上工业增加值增速", "7.3%", "2023年1—11月", 1);
		CardFigure longFigure = new CardFigure("Growth of above-scale industrial value added in the province",
				"more than 250 billion yuan at the very least", "January–November 2023", 9);
		return Stream.of(new Card("安徽", List.of(), "来源", "https://a.example/"),
				new Card("安徽", List.of(figure), "来源", "https://a.example/"),
				new Card("Anhui and Shandong ".repeat(9), List.of(figure, longFigure, longFigure), "Source ".repeat(40),
						"https://a.example/?" + "indicator=x&".repeat(40)),
				new Card("对标".repeat(100), Collections.nCopies(3, longFigure), "来源".repeat(80), "https://a.example/"));
	}

	@ParameterizedTest
	@MethodSource("cards")
	void hasTheSizeOfACardAndCutsNothingOff(Card card) {
		Picture picture = CardPicture.of(card, "zh");
		assertThat(picture.width()).isEqualTo(1200);
		assertThat(picture.height()).isEqualTo(630);
		List<Shape.Words> words = words(picture);
		assertThat(words).isNotEmpty()
			.allMatch((line) -> line.x() >= 0 && line.x() + line.width() <= 1200 && line.baseline() < 620
					&& line.baseline() - line.face().size() * 0.8 > 0);
		String said = words.stream().map(Shape.Words::text).collect(Collectors.joining()).replace(" ", "");
		assertThat(said).contains("对标Duibiao", bare(card.title()), bare(card.source()), bare(card.address()));
		card.figures()
			.stream()
			.limit(3)
			.forEach((figure) -> assertThat(said).contains(bare(figure.name()), bare(figure.value()),
					bare(figure.period())));
	}

	@Test
	void showsTheColourOfTheProvinceAndThreeFiguresAtMost() {
		CardFigure figure = new CardFigure("工业投资增速", "27.3%", "2023年", 2);
		Picture picture = CardPicture.of(new Card("对比", Collections.nCopies(5, figure), "", ""), "zh");
		assertThat(picture.shapes().stream().filter(Shape.Block.class::isInstance)).hasSize(3)
			.allMatch((shape) -> ((Shape.Block) shape).colour().equals(Palette.series(2)));
		assertThat(words(picture).stream().filter((words) -> words.text().equals("27.3%"))).hasSize(3);
	}

	private static List<Shape.Words> words(Picture picture) {
		return picture.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast).toList();
	}

	private static String bare(String text) {
		return text.replace(" ", "");
	}

}
