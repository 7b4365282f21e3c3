package org.duibiao.site;

import java.util.List;

/**
 * A page that says what went wrong.
 *
 * @param title what went wrong, in short
 * @param text what was found
 * @param hint what to do
 * @param possible where to go instead
 */
record ProblemPage(String title, String text, String hint, List<Link> possible) {
}
