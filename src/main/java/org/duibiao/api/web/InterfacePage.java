package org.duibiao.api.web;

import java.util.List;

/**
 * The page about the interface.
 *
 * @param addresses the addresses of the interface
 * @param root where the site is: scheme and host without a path
 */
record InterfacePage(List<Entry> addresses, String root) {

	/**
	 * An address of the interface.
	 *
	 * @param pattern the address with its variables
	 * @param key the message key of what it gives
	 * @param example an example of it
	 */
	record Entry(String pattern, String key, String example) {
	}

}
