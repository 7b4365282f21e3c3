package org.duibiao.intake.format;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of what comes in is read at most, properties {@code duibiao.limits.*}.
 *
 * @param upload the bytes of a file as it comes in
 * @param entries the files in an archive
 * @param entry the bytes of a file of an archive, unpacked
 * @param unpacked the bytes of all files of an archive together, unpacked
 * @param ratio how many times its packed size a file of an archive of more than a
 * megabyte may have
 * @param cell the characters in a cell
 * @param columns the columns of a line
 * @param lines the lines of a table
 */
@ConfigurationProperties(Limits.PREFIX)
public record Limits(@DefaultValue("400MB") DataSize upload, @DefaultValue("1000") int entries,
		@DefaultValue("2GB") DataSize entry, @DefaultValue("4GB") DataSize unpacked, @DefaultValue("250") int ratio,
		@DefaultValue("32767") int cell, @DefaultValue("100") int columns, @DefaultValue("2000000") long lines) {

	static final String PREFIX = "duibiao.limits";

	/**
	 * The limits where none are set.
	 * @return the limits
	 */
	public static Limits usual() {
		return new Binder().bindOrCreate(PREFIX, Limits.class);
	}

}
