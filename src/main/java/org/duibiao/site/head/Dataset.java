package org.duibiao.site.head;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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

		private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "xlsx",
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "json", "application/json",
				"jsonstat", "application/json", "zip", "application/zip");

		private static File of(String path) {
			String ending = path.replaceFirst("\\?.*", "").replaceFirst(".*\\.", "");
			return new File(TYPES.getOrDefault(ending, "application/octet-stream"), path);
		}

	}

	/**
	 * The figures of a page in several files.
	 * @param areas the areas whose figures it shows; all if none is named
	 * @param paths the path and query of each file, whose ending tells its format
	 * @return the data set
	 */
	public static Dataset of(Collection<AreaCode> areas, Collection<String> paths) {
		return new Dataset(areas, paths.stream().map(File::of).toList());
	}

}
