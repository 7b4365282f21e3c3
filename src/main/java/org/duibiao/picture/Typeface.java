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
		return text.codePoints().mapToObj(this::glyph).mapToDouble(Glyph::advance).sum();
	}

	GeneralPath outlineOf(String text, double size) {
		GeneralPath path = new GeneralPath();
		double x = 0;
		for (int codePoint : text.codePoints().toArray()) {
			Glyph glyph = glyph(codePoint);
			AffineTransform place = AffineTransform.getTranslateInstance(x * size, 0);
			place.scale(size / this.unitsPerEm, -size / this.unitsPerEm);
			path.append(glyph.outline().getPathIterator(place), false);
			x += glyph.advance();
		}
		return path;
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
