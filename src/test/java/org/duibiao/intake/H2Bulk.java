package org.duibiao.intake;

import java.nio.file.Path;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code CSVWRITE} and {@code CSVREAD} of H2, which takes no parameter for the name of
 * the latter's file.
 */
final class H2Bulk implements Bulk {

	@Override
	public void dump(JdbcTemplate jdbc, Path file) {
		jdbc.queryForObject("call csvwrite(?, 'select * from observations')", Long.class, file.toString());
	}

	@Override
	public void prepare(JdbcTemplate jdbc) {
		jdbc.execute("create table copied as select * from observations with no data");
		jdbc.execute("alter table copied alter column id set not null");
		jdbc.execute("alter table copied alter column area set not null");
		jdbc.execute("alter table copied alter column revision set not null");
		jdbc.execute("alter table copied add primary key (area, id, revision)");
		jdbc.execute("create index copied_by_indicator on copied (indicator, area)");
		jdbc.execute("create index copied_in_reading_order on copied (document, ordinal, area, id)");
	}

	@Override
	public void load(JdbcTemplate jdbc, Path file) {
		jdbc.update("insert into copied select * from csvread('%s')".formatted(file));
	}

	@Override
	public long size(JdbcTemplate jdbc) {
		return Objects.requireNonNull(jdbc.queryForObject("call disk_space_used('observations')", Long.class));
	}

}
