package org.duibiao.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pictures as PNG: the same picture always becomes the same bytes.
 * <p>
 * Words are filled outlines, so that neither fonts nor font libraries of the machine
 * matter.
 */
public final class PngPicture {

	private PngPicture() {
	}

	/**
	 * Writes a picture.
	 * @param picture the picture
	 * @param scale how many pixels a pixel of a style sheet gets
	 * @return the file
	 */
	public static byte[] write(Picture picture, int scale) {
		BufferedImage pixels = new BufferedImage(picture.width() * scale, picture.height() * scale,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = pixels.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(scale, scale);
		graphics.setColor(Color.decode(Palette.PAPER));
		graphics.fillRect(0, 0, picture.width(), picture.height());
		picture.shapes().forEach((shape) -> draw(shape, graphics));
		graphics.dispose();
		return encoded(pixels);
	}

	private static byte[] encoded(BufferedImage pixels) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(pixels, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void draw(Shape shape, Graphics2D graphics) {
		if (shape instanceof Shape.Words words) {
			graphics.setColor(Color.decode(words.colour()));
			Path2D outline = words.face().outlineOf(words.text());
			graphics.translate(words.x(), words.baseline());
			graphics.fill(outline);
			graphics.translate(-words.x(), -words.baseline());
		}
		else if (shape instanceof Shape.Block block) {
			graphics.setPaint(paint(block));
			graphics.fill(new Rectangle2D.Double(block.x(), block.y(), block.width(), block.height()));
		}
		else if (shape instanceof Shape.Stroke stroke) {
			graphics.setColor(Color.decode(stroke.colour()));
			graphics.setStroke(pen(stroke.thickness(), stroke.dashes()));
			Path2D path = new Path2D.Double();
			path.moveTo(stroke.places().get(0).x(), stroke.places().get(0).y());
			stroke.places().stream().skip(1).forEach((place) -> path.lineTo(place.x(), place.y()));
			graphics.draw(path);
		}
		else if (shape instanceof Shape.Dot dot) {
			Ellipse2D circle = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
					2 * dot.radius());
			graphics.setColor(Color.decode(dot.fill()));
			graphics.fill(circle);
			graphics.setColor(Color.decode(dot.outline()));
			graphics.setStroke(pen(2, dot.dashes()));
			graphics.draw(circle);
		}
	}

	private static Paint paint(Shape.Block block) {
		Color colour = Color.decode(block.colour());
		if (block.fade().isEmpty()) {
			return colour;
		}
		float near = (float) (block.leftwards() ? block.x() + block.width() : block.x());
		float far = (float) (block.leftwards() ? block.x() : block.x() + block.width());
		return new GradientPaint(near, 0, colour, far, 0, Color.decode(block.fade()));
	}

	private static BasicStroke pen(double thickness, List<Integer> dashes) {
		if (dashes.isEmpty()) {
			return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
		}
		float[] lengths = new float[dashes.size()];
		for (int i = 0; i < lengths.length; i++) {
			lengths[i] = dashes.get(i);
		}
		return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
	}

}
