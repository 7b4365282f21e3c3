package org.duibiao.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.duibiao.revision.StoreChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attached texts of documents, kept in the store; none is ever overwritten.
 */
@Repository
public class AttachedTexts {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	AttachedTexts(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The text of a document.
	 * @param document the code of the document
	 * @return the text attached last, if there is any
	 */
	@Transactional(readOnly = true)
	public Optional<AttachedText> of(String document) {
		return this.jdbc.sql(
				"select document, sha256, content from attached_texts where document = ? order by attached_at desc, sha256")
			.param(document)
			.query(AttachedTexts::read)
			.stream()
			.findFirst();
	}

	/**
	 * The texts of all documents.
	 * @return for each document that has any, the text attached last, by its code
	 */
	@Transactional(readOnly = true)
	public Map<String, AttachedText> all() {
		Map<String, AttachedText> newest = new LinkedHashMap<>();
		this.jdbc
			.sql("select document, sha256, content from attached_texts order by document, attached_at, sha256 desc")
			.query(AttachedTexts::read)
			.stream()
			.forEach((text) -> newest.put(text.document(), text));
		return newest;
	}

	/**
	 * What tells whether anything was attached since.
	 * @return a text that is another one as soon as another text counts
	 */
	@Transactional(readOnly = true)
	public String state() {
		return this.jdbc.sql("select count(*), max(attached_at) from attached_texts")
			.query((result, index) -> result.getString(1) + " " + result.getString(2))
			.single();
	}

	/**
	 * Attaches a text to a document, unless it is the one that counts already.
	 * @param document the code of the document
	 * @param content the text
	 * @return whether it was new
	 */
	@Transactional
	public boolean attach(String document, String content) {
		String sha256 = sha256(content);
		if (of(document).filter((text) -> text.sha256().equals(sha256)).isPresent()) {
			return false;
		}
		Timestamp now = Timestamp.from(this.clock.instant());
		int again = this.jdbc.sql("update attached_texts set attached_at = ? where document = ? and sha256 = ?")
			.params(now, document, sha256)
			.update();
		if (again == 0) {
			this.jdbc.sql("insert into attached_texts (document, sha256, content, attached_at) values (?, ?, ?, ?)")
				.params(document, sha256, content, now)
				.update();
		}
		this.events.publishEvent(new StoreChanged());
		return true;
	}

	private static AttachedText read(ResultSet result, int index) throws SQLException {
		return new AttachedText(result.getString(1), result.getString(2), result.getString(3));
	}

	private static String sha256(String content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
