package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.site.Link;

/**
 * The page of the data package.
 *
 * @param files its files
 * @param revision the number of the newest revision
 */
record DataPage(List<File> files, String revision) {

	/**
	 * A file of the package.
	 */
	record File(Link link, String description) {
	}

}
