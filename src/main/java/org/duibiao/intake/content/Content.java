package org.duibiao.intake.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.duibiao.revision.writing.VersionedTable;

/**
 * A data package or a filled template, to be read line by line in bounded memory.
 * <p>
 * Not thread-safe. Each table may be read as often as wanted until the content is closed.
 */
public interface Content extends Closeable {

	/**
	 * The name of the data package that the lines belong to.
	 * @return the name, the same for all versions of the package
	 */
	String packageName();

	/**
	 * The version of the data package.
	 * @return the version, in the words of whoever made it
	 */
	String packageVersion();

	/**
	 * Whether it is all of its package or adds to the store.
	 * @return the extent
	 */
	Extent extent();

	/**
	 * The tables it has, those referred to first; a table without lines may be among
	 * them.
	 * @return the tables
	 */
	List<VersionedTable> tables();

	/**
	 * How many lines a table has, if that can be told sooner than by reading them.
	 * @param table one of the tables it has
	 * @return about how many: enough to tell how far reading has come
	 * @throws IOException if the content cannot be read at all
	 */
	default OptionalLong lines(VersionedTable table) throws IOException {
		return OptionalLong.empty();
	}

	/**
	 * Hands out the lines of a table in their order, and the problems that keep lines
	 * from being read.
	 * @param table one of the tables it has
	 * @param receiver who gets them; if it throws, nothing more is read
	 * @throws IOException if the content cannot be read at all
	 */
	void read(VersionedTable table, LineReceiver receiver) throws IOException;

}
