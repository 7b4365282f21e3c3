package org.duibiao.revision;

/**
 * The event that readers are to see something else as soon as the transaction in which it
 * is published is committed: there is another revision, or another text is attached.
 */
public record StoreChanged() {
}
