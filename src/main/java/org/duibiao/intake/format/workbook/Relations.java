package org.duibiao.intake.format.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.duibiao.intake.format.Archive;
import org.duibiao.intake.format.Limits;

/**
 * To which other parts a part of a workbook refers, inside of its archive.
 */
final class Relations {

	private static final int MOST = 1_000;

	private final Map<String, Relation> byId = new LinkedHashMap<>();

	private Relations() {
	}

	/**
	 * The relations of a part.
	 * @param archive the archive
	 * @param part the path of the part; empty for the archive itself
	 * @param limits how much there may be
	 * @return the relations
	 * @throws IOException if they cannot be read
	 */
	static Relations of(Archive archive, String part, Limits limits) throws IOException {
		String folder = part.substring(0, part.lastIndexOf('/') + 1);
		Relations relations = new Relations();
		String path = folder + "_rels/" + part.substring(folder.length()) + ".rels";
		try (XmlElements xml = new XmlElements(() -> archive.open(path), limits)) {
			while (xml.next("Relationship")) {
				String target = xml.attribute("Target").orElse("");
				if (xml.attribute("TargetMode").filter("External"::equals).isEmpty()) {
					relations.byId.put(xml.attribute("Id").orElse(""), new Relation(xml.attribute("Type").orElse(""),
							target.startsWith("/") ? target.substring(1) : folder + target));
				}
				if (relations.byId.size() > MOST) {
					throw PlainXml.refused();
				}
			}
		}
		return relations;
	}

	Optional<String> ofType(String type) {
		return this.byId.values().stream().filter((relation) -> relation.is(type)).map(Relation::target).findFirst();
	}

	/**
	 * The path of a sheet with cells; a chart is none.
	 * @param id the identity of the relation
	 * @return the path
	 */
	Optional<String> worksheet(String id) {
		return Optional.ofNullable(this.byId.get(id))
			.filter((relation) -> relation.is("worksheet"))
			.map(Relation::target);
	}

	private record Relation(String type, String target) {

		boolean is(String name) {
			return this.type.endsWith("/" + name);
		}

	}

}
