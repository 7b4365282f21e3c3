package org.duibiao.replica;

/**
 * A server that holds the store.
 */
public enum Server {

	/** Where all is written; it always has the newest. */
	PRIMARY,

	/** A copy that follows the primary, perhaps a moment behind. */
	REPLICA

}
