package org.duibiao.picture;

import java.util.List;

/**
 * Lays out cards as pictures of the size that other sites show beside a link.
 * <p>
 * Nothing is ever cut off: what is too long for its size is set smaller.
 */
public final class CardPicture {

	/** How wide a card is. */
	public static final int WIDTH = 1200;

	/** How high a card is. */
	public static final int HEIGHT = 630;

	private static final int MARGIN = 64;

	private static final int MOST_FIGURES = 3;

	private static final double SMALLER = 0.94;

	private final Card card;

	private final double scale;

	private final Sheet sheet = new Sheet(WIDTH);

	private CardPicture(Card card, double scale) {
		this.card = card;
		this.scale = scale;
	}

	/**
	 * The picture of a card.
	 * @param card the card
	 * @param language the code of the language of its words
	 * @return the picture
	 */
	public static Picture of(Card card, String language) {
		double scale = 1;
		CardPicture picture = new CardPicture(card, scale);
		while (!picture.fits()) {
			scale *= SMALLER;
			picture = new CardPicture(card, scale);
		}
		String description = String.join(" ", card.source(), card.address());
		return new Picture(WIDTH, HEIGHT, language, card.title(), description, picture.sheet.shapes());
	}

	private boolean fits() {
		double foot = HEIGHT - MARGIN + 12 - height(this.card.source(), foot()) - height(this.card.address(), foot());
		double level = lines("对标 Duibiao", new Face(30 * this.scale, true), MARGIN, MARGIN - 8, inner(), Palette.INK_2);
		level = lines(this.card.title(), new Face(52 * this.scale, true), MARGIN, level + 14 * this.scale, inner(),
				Palette.INK);
		level = figures(level + 36 * this.scale);
		this.sheet.stroke(Palette.RULE_STRONG, 1, List.of(), MARGIN, foot - 14, WIDTH - MARGIN, foot - 14);
		double end = lines(this.card.source(), foot(), MARGIN, foot, inner(), Palette.INK_3);
		lines(this.card.address(), foot(), MARGIN, end, inner(), Palette.INK_3);
		return level <= foot - 24;
	}

	private double figures(double top) {
		List<CardFigure> shown = this.card.figures().stream().limit(MOST_FIGURES).toList();
		double bottom = top;
		double column = inner() / (double) Math.max(shown.size(), 1);
		for (int i = 0; i < shown.size(); i++) {
			CardFigure figure = shown.get(i);
			double x = MARGIN + i * column + 24;
			double width = column - 24 - 16;
			double level = lines(figure.name(), new Face(28 * this.scale, false), x, top, width, Palette.INK_2);
			level = lines(figure.value(), new Face(54 * this.scale, true), x, level + 4, width, Palette.INK);
			level = lines(figure.period(), new Face(24 * this.scale, false), x, level + 4, width, Palette.INK_3);
			this.sheet
				.add(new Shape.Block(x - 24, top + 4, 10, Math.max(level - top - 8, 1), Palette.series(figure.slot())));
			bottom = Math.max(bottom, level);
		}
		return bottom;
	}

	private double lines(String text, Face face, double x, double top, double width, String colour) {
		double leading = face.size() * 1.4;
		double level = top;
		for (String line : face.lines(text, width)) {
			this.sheet.words(line, x, level + leading / 2, face, colour);
			level += leading;
		}
		return level;
	}

	private static double height(String text, Face face) {
		return face.lines(text, inner()).size() * face.size() * 1.4;
	}

	private Face foot() {
		return new Face(22 * this.scale, false);
	}

	private static double inner() {
		return WIDTH - 2.0 * MARGIN;
	}

}
