package org.duibiao.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duibiao.source.text.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of annotations, and of the indicators that an article adds.
 */
@Repository
class AnnotationRows {

	private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final Clock clock;

	AnnotationRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Annotation> of(ArticleNumber article) {
		return this.jdbc
			.sql("select * from annotations where article = ? order by paragraph, span_start, span_end, number")
			.param(article.value())
			.query(AnnotationRows::read)
			.list();
	}

	void add(ArticleNumber article, Annotation.Spot spot, Annotation.Content content, String person) {
		this.jdbc
			.sql("""
					insert into annotations (article, paragraph, span_start, span_end, table_name, cells, marked_by, marked_at)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(article.value(), spot.paragraph(), spot.span().start(), spot.span().end(), content.label().table(),
					write(content.cells()), person, Timestamp.from(this.clock.instant()))
			.update();
	}

	void replace(int number, Annotation.Spot spot, Annotation.Content content, String person) {
		this.jdbc
			.sql("""
					update annotations set span_start = ?, span_end = ?, table_name = ?, cells = ?, marked_by = ?, marked_at = ?
					where number = ?""")
			.params(spot.span().start(), spot.span().end(), content.label().table(), write(content.cells()), person,
					Timestamp.from(this.clock.instant()), number)
			.update();
	}

	void remove(int number) {
		this.jdbc.sql("delete from annotations where number = ?").param(number).update();
	}

	List<Map<String, String>> indicators(ArticleNumber article) {
		return this.jdbc.sql("select cells from annotated_indicators where article = ? order by code")
			.param(article.value())
			.query((row, index) -> cells(row))
			.list();
	}

	void putIndicator(ArticleNumber article, String code, Map<String, String> cells) {
		removeIndicator(article, code);
		this.jdbc.sql("insert into annotated_indicators (article, code, cells) values (?, ?, ?)")
			.params(article.value(), code, write(cells))
			.update();
	}

	void removeIndicator(ArticleNumber article, String code) {
		this.jdbc.sql("delete from annotated_indicators where article = ? and code = ?")
			.params(article.value(), code)
			.update();
	}

	void discard(ArticleNumber article) {
		this.jdbc.sql("delete from annotations where article = ?").param(article.value()).update();
		this.jdbc.sql("delete from annotated_indicators where article = ?").param(article.value()).update();
	}

	private static Annotation read(ResultSet row, int index) throws SQLException {
		Span span = new Span(row.getInt("span_start"), row.getInt("span_end"));
		return new Annotation(row.getInt("number"), new Annotation.Spot(row.getInt("paragraph"), span),
				new Annotation.Content(Label.valueOf(row.getString("table_name").toUpperCase(Locale.ROOT)), cells(row)),
				row.getString("marked_by"), row.getTimestamp("marked_at").toInstant());
	}

	private static Map<String, String> cells(ResultSet row) throws SQLException {
		return JsonMapper.shared().readValue(row.getString("cells"), CELLS);
	}

	private static String write(Map<String, String> cells) {
		return JsonMapper.shared().writeValueAsString(cells);
	}

}
