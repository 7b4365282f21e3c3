/**
 * The accounts of operators, as configured or, if none is, as generated at the first
 * start; and who is let in with them.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.security.account;
