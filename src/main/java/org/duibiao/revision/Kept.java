package org.duibiao.revision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read last, revision by revision: what a revision says never changes.
 * Thread-safe.
 *
 * @param <T> what is read
 */
public final class Kept<T> {

	private static final int REVISIONS = 8;

	/** In the order of their last use. */
	private final Map<RevisionNumber, T> values = new LinkedHashMap<>(REVISIONS * 2, 0.75f, true);

	private final Function<RevisionNumber, T> read;

	/**
	 * Keeps what a function reads.
	 * @param read reads what a revision says
	 */
	public Kept(Function<RevisionNumber, T> read) {
		this.read = read;
	}

	/**
	 * What a revision says.
	 * @param revision the number of the revision
	 * @return what was kept, or else is read now
	 */
	public synchronized T asOf(RevisionNumber revision) {
		T value = this.values.computeIfAbsent(revision, this.read);
		if (this.values.size() > REVISIONS) {
			this.values.remove(this.values.keySet().iterator().next());
		}
		return value;
	}

}
