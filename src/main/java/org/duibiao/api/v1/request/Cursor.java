package org.duibiao.api.v1.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.duibiao.revision.RevisionNumber;
import org.duibiao.site.BadParameterException;

/**
 * Where a page begins: after which item, of which query and revision. Opaque to whoever
 * gets it.
 *
 * @param after the last item of the page before
 * @param query the fingerprint of the query and the revision
 */
public record Cursor(Position after, String query) {

	private static final int FINGERPRINT = 12;

	/**
	 * The cursor after an item.
	 * @param after the item
	 * @param query the query
	 * @param revision the revision that is shown
	 * @return the cursor
	 */
	public static Cursor after(Position after, Query query, RevisionNumber revision) {
		return new Cursor(after, fingerprint(query, revision));
	}

	/**
	 * Reads a cursor.
	 * @param written the cursor as it was handed out
	 * @param query the query it comes with
	 * @param revision the revision that is shown
	 * @return after which item the page begins
	 * @throws BadParameterException if it is no cursor, or one of another query or
	 * revision
	 */
	public static Position read(String written, Query query, RevisionNumber revision) {
		String[] parts = decode(written).split("\n", -1);
		if (parts.length != 3 || !parts[0].equals(fingerprint(query, revision))) {
			throw malformed(written);
		}
		return new Position(parts[1], parts[2]);
	}

	/**
	 * What is thrown for a cursor that is none.
	 * @param written what was sent
	 * @return the exception
	 */
	public static BadParameterException malformed(String written) {
		return new BadParameterException(Parameter.CURSOR.inAddress(), written,
				List.of(Parameter.CURSOR.domain().told()));
	}

	private static String decode(String written) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(written);
			String text = new String(bytes, StandardCharsets.UTF_8);
			return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)) ? text : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static String fingerprint(Query query, RevisionNumber revision) {
		String asked = query
			.without(Parameter.CURSOR, Parameter.LIMIT, Parameter.LINES, Parameter.LANG, Parameter.REVISION)
			.toString();
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(revision.value()).array());
			byte[] hash = digest.digest(asked.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		String written = String.join("\n", this.query, this.after.group(), this.after.item());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * An item among those of a query.
	 *
	 * @param group what it belongs to
	 * @param item what tells it from the others there
	 */
	public record Position(String group, String item) {

	}

}
