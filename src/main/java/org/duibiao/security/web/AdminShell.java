package org.duibiao.security.web;

import java.util.List;

/**
 * What surrounds the pages of operators besides the shell of all pages.
 *
 * @param operator who has signed in
 * @param navigation the pages that there are
 */
record AdminShell(String operator, List<Entry> navigation) {

	/**
	 * A page.
	 *
	 * @param key the message key of its label
	 * @param href where it is
	 * @param current whether the reader is there
	 */
	record Entry(String key, String href, boolean current) {
	}

}
