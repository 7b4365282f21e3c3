package org.duibiao.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Document;
import org.duibiao.source.Part;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The tables of articles and their sections.
 */
@Repository
class ArticleRows {

	private static final String ALL_BUT_TEXT = """
			number, version, document, area, title_zh, title_en, subtitle_zh, subtitle_en, publisher_zh, publisher_en,
			publication_year, stored, draft, discarded, created_by, created_at, changed_by, changed_at""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ArticleRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	ArticleNumber add(Document document, boolean stored, String content, String person) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		Timestamp now = now();
		this.jdbc.sql("""
				insert into annotated_articles (version, document, area, title_zh, title_en, subtitle_zh, subtitle_en,
				publisher_zh, publisher_en, publication_year, stored, content, discarded, created_by, created_at,
				changed_by, changed_at) values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?)""")
			.params(document.code(), document.area().value(), document.title().zh(), document.title().en(),
					document.subtitle().zh(), document.subtitle().en(), document.publisher().zh(),
					document.publisher().en(), document.publicationYear(), stored, content, person, now, person, now)
			.update(key, "number");
		return new ArticleNumber(Objects.requireNonNull(key.getKeyAs(Integer.class)));
	}

	Optional<Article> find(ArticleNumber number) {
		List<Heading> headings = headings(number);
		return this.jdbc.sql("select %s, content from annotated_articles where number = ?".formatted(ALL_BUT_TEXT))
			.param(number.value())
			.query((row, index) -> article(row, row.getString("content"), headings))
			.optional();
	}

	/** Without texts and sections. */
	List<Article> newest(int limit) {
		return this.jdbc
			.sql("select %s from annotated_articles order by number desc fetch first ? rows only"
				.formatted(ALL_BUT_TEXT))
			.param(limit)
			.query((row, index) -> article(row, "", List.of()))
			.list();
	}

	/**
	 * Claims a change of an article, so that of two at a time only one is made.
	 * @return whether nobody has changed it since the version that was looked at
	 */
	boolean touch(ArticleNumber number, int version, String person) {
		return this.jdbc.sql("""
				update annotated_articles set version = version + 1, changed_by = ?, changed_at = ?
				where number = ? and version = ? and not discarded""")
			.params(person, now(), number.value(), version)
			.update() == 1;
	}

	void draft(ArticleNumber number, int draft) {
		this.jdbc.sql("update annotated_articles set draft = ? where number = ?")
			.params(draft, number.value())
			.update();
	}

	/** Forgets the text; that there was one stays. */
	void discard(ArticleNumber number) {
		this.jdbc.sql("update annotated_articles set discarded = true, content = '' where number = ?")
			.param(number.value())
			.update();
		this.jdbc.sql("delete from annotated_sections where article = ?").param(number.value()).update();
	}

	void replaceHeadings(ArticleNumber number, List<Heading> headings) {
		this.jdbc.sql("delete from annotated_sections where article = ?").param(number.value()).update();
		for (Heading heading : headings) {
			this.jdbc.sql("""
					insert into annotated_sections (article, paragraph, code, part, heading_zh, heading_en)
					values (?, ?, ?, ?, ?, ?)""")
				.params(number.value(), heading.paragraph(), heading.code(), heading.part().name(),
						heading.words().zh(), heading.words().en())
				.update();
		}
	}

	private List<Heading> headings(ArticleNumber number) {
		return this.jdbc.sql("select * from annotated_sections where article = ? order by paragraph")
			.param(number.value())
			.query((row, index) -> new Heading(row.getInt("paragraph"), row.getString("code"),
					Part.valueOf(row.getString("part")), text(row, "heading")))
			.list();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Article article(ResultSet row, String content, List<Heading> headings) throws SQLException {
		Document document = new Document(row.getString("document"), new AreaCode(row.getString("area")),
				text(row, "title"), text(row, "subtitle"), text(row, "publisher"), row.getInt("publication_year"));
		int draft = row.getInt("draft");
		Optional<Integer> drafted = row.wasNull() ? Optional.empty() : Optional.of(draft);
		return new Article(new ArticleNumber(row.getInt("number")), row.getInt("version"), document,
				row.getBoolean("stored"), content, headings, drafted, row.getBoolean("discarded"),
				touch(row, "created"), touch(row, "changed"));
	}

	private static LocalizedText text(ResultSet row, String column) throws SQLException {
		return new LocalizedText(row.getString(column + "_zh"), row.getString(column + "_en"));
	}

	private static Article.Touch touch(ResultSet row, String column) throws SQLException {
		return new Article.Touch(row.getString(column + "_by"), row.getTimestamp(column + "_at").toInstant());
	}

}
