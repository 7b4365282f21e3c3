package org.duibiao.revision;

import java.io.Serializable;

/**
 * The identity of a versioned row: its code and the revision that brought it.
 *
 * @param code the code, unique in its table at any one revision
 * @param revision the number of the revision
 */
public record VersionedId(String code, Integer revision) implements Serializable {
}
