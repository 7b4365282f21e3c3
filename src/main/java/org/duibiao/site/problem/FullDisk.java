package org.duibiao.site.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A disk without room, as systems and databases tell it.
 */
public final class FullDisk {

	/**
	 * What Linux, macOS and Windows say, also of an account that has used up its share.
	 */
	private static final List<String> SYSTEMS = List.of("no space left", "disk quota exceeded",
			"not enough space on the disk");

	private static final String POSTGRES = "53100";

	private FullDisk() {
	}

	/**
	 * Whether something failed for want of room.
	 * @param failure what was thrown
	 * @return whether that is at the bottom of it
	 */
	public static boolean isCauseOf(@Nullable Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(FullDisk::isTold);
	}

	private static boolean isTold(Throwable failure) {
		if (failure instanceof SQLException refused && POSTGRES.equals(refused.getSQLState())) {
			return true;
		}
		String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		return failure instanceof IOException && SYSTEMS.stream().anyMatch(message::contains);
	}

}
