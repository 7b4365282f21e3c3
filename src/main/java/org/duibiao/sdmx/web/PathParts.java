package org.duibiao.sdmx.web;

import java.util.Arrays;
import java.util.List;

import org.duibiao.sdmx.SdmxException;

/**
 * The parts of a path of which the last ones may be missing.
 *
 * @param parts the parts, not encoded
 */
record PathParts(List<String> parts) {

	/**
	 * Takes a path apart.
	 * @param path the path, not encoded, with a leading slash or empty
	 * @param most how many parts it may have
	 * @return the parts
	 * @throws SdmxException if there are more
	 */
	static PathParts of(String path, int most) {
		List<String> parts = path.isEmpty() ? List.of() : Arrays.asList(path.substring(1).split("/", -1));
		int size = parts.size();
		if (size > 0 && parts.get(size - 1).isEmpty()) {
			parts = parts.subList(0, size - 1);
		}
		if (parts.size() > most) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.path", most);
		}
		return new PathParts(parts);
	}

	/**
	 * A part.
	 * @param index which one, counted from 0
	 * @param otherwise what stands for it if it is missing
	 * @return the part
	 */
	String get(int index, String otherwise) {
		return (index < this.parts.size()) ? this.parts.get(index) : otherwise;
	}

}
