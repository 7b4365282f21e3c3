/**
 * Duibiao (对标): provincial industrial indicators, kept as printed and compared with care.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao;
