package org.duibiao.search;

/**
 * Where a text has what was looked for.
 *
 * @param closeness how close it is
 * @param from the first letter
 * @param to the letter after the last one
 */
record Match(Closeness closeness, int from, int to) {
}
