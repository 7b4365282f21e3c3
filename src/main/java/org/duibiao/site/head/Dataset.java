package org.duibiao.site.head;

import java.util.Collection;
import java.util.List;

import org.duibiao.catalogue.AreaCode;

/**
 * A page whose figures can be taken away as files.
 *
 * @param areas the areas whose figures it shows; all if none is named
 * @param files the files
 */
public record Dataset(Collection<AreaCode> areas, List<File> files) {

	/**
	 * A file of figures.
	 *
	 * @param mediaType its media type
	 * @param path its path and query on this site
	 */
	public record File(String mediaType, String path) {
	}

	/**
	 * The figures of a page that is exported as CSV.
	 * @param areas the areas whose figures it shows; all if none is named
	 * @param path the path and query of the file
	 * @return the data set
	 */
	public static Dataset csv(Collection<AreaCode> areas, String path) {
		return new Dataset(areas, List.of(new File("text/csv", path)));
	}

}
