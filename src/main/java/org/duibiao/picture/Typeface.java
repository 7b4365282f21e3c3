package org.duibiao.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of the font that comes with the application, read without the fonts and
 * libraries of the machine.
 */
final class Typeface {

	static final Typeface REGULAR = new Typeface("Regular");

	static final Typeface BOLD = new Typeface("Bold");

	private static final String OPENING = "\u201C\u2018";

	private static final String CLOSING = "\u201D\u2019";

	private static final double HALF = 0.5;

	/** The first character after the Latin ones. */
	private static final int LATIN = 0x250;

	private final OpenTypeFont font;

	private final CmapLookup characters;

	private final CFFFont outlines;

	private final double unitsPerEm;

	private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

	private Typeface(String weight) {
		String file = "/fonts/DuibiaoSans-%s.otf".formatted(weight);
		try (InputStream in = Typeface.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing");
			}
			this.font = new OTFParser().parse(new RandomAccessReadBuffer(in));
			this.characters = this.font.getUnicodeCmapLookup();
			this.outlines = this.font.getCFF().getFont();
			this.unitsPerEm = this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

	/**
	 * Whether a character has a glyph.
	 * @param codePoint the character
	 * @return whether it has
	 */
	boolean has(int codePoint) {
		return this.characters.getGlyphId(codePoint) != 0;
	}

	double widthOf(String text) {
		int[] points = text.codePoints().toArray();
		double width = 0;
		for (int i = 0; i < points.length; i++) {
			width += glyph(points[i]).advance() - (isHalf(points, i) ? HALF : 0);
		}
		return width;
	}

	GeneralPath outlineOf(String text, double size) {
		GeneralPath path = new GeneralPath();
		int[] points = text.codePoints().toArray();
		double x = 0;
		for (int i = 0; i < points.length; i++) {
			Glyph glyph = glyph(points[i]);
			boolean half = isHalf(points, i);
			double left = x - ((half && OPENING.indexOf(points[i]) >= 0) ? HALF : 0);
			AffineTransform place = AffineTransform.getTranslateInstance(left * size, 0);
			place.scale(size / this.unitsPerEm, -size / this.unitsPerEm);
			path.append(glyph.outline().getPathIterator(place), false);
			x += glyph.advance() - (half ? HALF : 0);
		}
		return path;
	}

	/** Quotation marks are as wide as Chinese characters, but not around Latin words. */
	private static boolean isHalf(int[] points, int place) {
		if (OPENING.indexOf(points[place]) >= 0) {
			return place + 1 < points.length && points[place + 1] < LATIN;
		}
		return CLOSING.indexOf(points[place]) >= 0 && place > 0 && points[place - 1] < LATIN;
	}

	private Glyph glyph(int codePoint) {
		return this.glyphs.computeIfAbsent(codePoint, this::read);
	}

	/** One at a time: the reader of the font keeps its place in the file. */
	private synchronized Glyph read(int codePoint) {
		try {
			int glyph = this.characters.getGlyphId(codePoint);
			int name = this.outlines.getCharset().getCIDForGID(glyph);
			return new Glyph(this.font.getAdvanceWidth(glyph) / this.unitsPerEm,
					this.outlines.getType2CharString(name).getPath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A glyph of the font.
	 *
	 * @param advance how far the next one is, in units of the size
	 * @param outline its outline, in units of the font
	 */
	private record Glyph(double advance, GeneralPath outline) {
	}

}
