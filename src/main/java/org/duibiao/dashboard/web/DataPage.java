package org.duibiao.dashboard.web;

import java.util.List;

import org.duibiao.site.Link;

/**
 * The page of the data package.
 *
 * @param files its files
 * @param revision the number of the revision
 * @param export the address of the list of files as a CSV file
 */
record DataPage(List<File> files, String revision, String export) {

	/**
	 * A file of the package.
	 */
	record File(Link link, String description) {
	}

}
