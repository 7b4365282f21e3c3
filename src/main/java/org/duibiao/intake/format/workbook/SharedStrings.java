package org.duibiao.intake.format.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * The words that the cells of a workbook share. They are the only part of it that is held
 * in memory as a whole, so there is a limit to them.
 */
final class SharedStrings {

	/** Characters, with some for what holds each text. */
	private static final long MOST = 60_000_000;

	private static final int OVERHEAD = 24;

	/** How the standard writes what XML cannot hold. */
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final List<String> texts = new ArrayList<>();

	private final int longest;

	SharedStrings(int longest) {
		this.longest = longest;
	}

	void read(XmlElements xml) throws IOException {
		long held = 0;
		while (xml.next("si")) {
			String text = richText(xml, "si", this.longest);
			held += text.length() + OVERHEAD;
			if (held > MOST) {
				throw new UnreadableException("", Reason.of("intake.expected.workbook.words"));
			}
			this.texts.add(text);
		}
	}

	String get(String index) throws IOException {
		try {
			return this.texts.get(Integer.parseInt(index));
		}
		catch (NumberFormatException | IndexOutOfBoundsException ex) {
			throw PlainXml.refused();
		}
	}

	/**
	 * Goes on to the end of an element and gathers its words, whatever their fonts, but
	 * not how they are pronounced.
	 * @param xml the elements
	 * @param name the name of the element
	 * @param longest how many characters there may be
	 * @return the words
	 * @throws IOException if the XML is broken or there are more words
	 */
	static String richText(XmlElements xml, String name, int longest) throws IOException {
		StringBuilder text = new StringBuilder();
		while (xml.next() && !xml.isEnd(name)) {
			if (xml.isStart("rPh")) {
				xml.skip();
			}
			else if (xml.isStart("t")) {
				text.append(xml.words(longest));
			}
			if (text.length() > longest) {
				throw new UnreadableException(text.toString(), Reason.of("intake.expected.length", longest));
			}
		}
		return plain(text.toString());
	}

	static String plain(String text) {
		return text.contains("_x") ? ESCAPED.matcher(text)
			.replaceAll((found) -> Matcher
				.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16)))) : text;
	}

}
