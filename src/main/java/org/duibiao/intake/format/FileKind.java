package org.duibiao.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.duibiao.kernel.Reason;

/**
 * What a file is by its first bytes.
 */
public enum FileKind {

	/** A ZIP archive, workbooks among them. */
	ARCHIVE("intake.expected.kind.any"),

	/** Text. */
	TEXT("intake.expected.kind.any"),

	/** Nothing. */
	EMPTY("intake.expected.kind.content"),

	/** What Excel wrote before 2007, or a workbook with a password. */
	OLD_OFFICE("intake.expected.kind.old-office"),

	/** A PDF file. */
	PDF("intake.expected.kind.pdf"),

	/** A web page, also one that says so only by its name. */
	WEB_PAGE("intake.expected.kind.web-page"),

	/** A picture. */
	PICTURE("intake.expected.kind.picture"),

	/** An archive of another kind. */
	OTHER_ARCHIVE("intake.expected.kind.other-archive"),

	/** JSON or XML. */
	FOR_PROGRAMS("intake.expected.kind.for-programs"),

	/** Anything else that is no text. */
	OTHER("intake.expected.kind.any");

	private static final int BEGINNING = 1024;

	private final String expected;

	FileKind(String expected) {
		this.expected = expected;
	}

	/**
	 * What is expected instead.
	 * @return the reason
	 */
	public Reason expected() {
		return Reason.of(this.expected);
	}

	/**
	 * What a file is.
	 * @param file the file
	 * @return its kind
	 * @throws IOException if it cannot be read
	 */
	public static FileKind of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(BEGINNING));
		}
	}

	private static FileKind of(byte[] beginning) {
		String signs = new String(beginning, StandardCharsets.ISO_8859_1);
		String words = (signs.startsWith("\u00EF\u00BB\u00BF") ? signs.substring(3) : signs).strip()
			.toLowerCase(Locale.ROOT);
		if (words.isEmpty()) {
			return EMPTY;
		}
		if (signs.startsWith("PK\3\4") || signs.startsWith("PK\5\6")) {
			return ARCHIVE;
		}
		if (signs.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return OLD_OFFICE;
		}
		if (words.startsWith("%pdf")) {
			return PDF;
		}
		if (words.startsWith("<")) {
			return words.contains("<html") ? WEB_PAGE : FOR_PROGRAMS;
		}
		return ofOthers(signs, words);
	}

	private static FileKind ofOthers(String signs, String words) {
		if (signs.startsWith("\u0089PNG") || signs.startsWith("\u00FF\u00D8\u00FF") || signs.startsWith("GIF8")) {
			return PICTURE;
		}
		if (signs.startsWith("\u001F\u008B") || signs.startsWith("7z\u00BC\u00AF") || signs.startsWith("Rar!")
				|| signs.startsWith("BZh") || signs.startsWith("\u00FD7zXZ")) {
			return OTHER_ARCHIVE;
		}
		if (words.startsWith("{") || words.startsWith("[")) {
			return FOR_PROGRAMS;
		}
		boolean wide = signs.startsWith("\u00FF\u00FE") || signs.startsWith("\u00FE\u00FF");
		return (!wide && signs.indexOf('\0') >= 0) ? OTHER : TEXT;
	}

}
