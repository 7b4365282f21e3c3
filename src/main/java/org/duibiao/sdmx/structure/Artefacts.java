package org.duibiao.sdmx.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.KeyFilter;
import org.duibiao.sdmx.SdmxException;

/**
 * The parts of the structure and how they refer to each other: the flow to the data
 * structure, and that to concepts and code lists.
 */
public final class Artefacts {

	private static final List<String> NEWEST = List.of(KeyFilter.ANY, "latest", "*", Artefact.VERSION);

	private Artefacts() {
	}

	/**
	 * The parts that a request names.
	 * @param type what is asked for
	 * @param agency the agencies, {@value KeyFilter#ANY} for any
	 * @param id the identifiers, {@value KeyFilter#ANY} for any
	 * @param version the versions, {@value KeyFilter#ANY} for any
	 * @return the parts
	 * @throws SdmxException if there are none
	 */
	public static Set<Artefact> find(Artefact.Type type, String agency, String id, String version) {
		Set<Artefact> found = new LinkedHashSet<>();
		if (names(agency, Artefact.AGENCY) && Arrays.stream(version.split("\\+")).anyMatch(NEWEST::contains)) {
			all().stream()
				.filter((artefact) -> artefact.type() == type && names(id, artefact.id()))
				.forEach(found::add);
		}
		if (found.isEmpty()) {
			throw new SdmxException(SdmxException.Category.NO_RESULTS, "sdmx.problem.no-artefact");
		}
		return found;
	}

	/**
	 * Some parts, together with others that stand in a relation to them.
	 * @param found the parts
	 * @param references the relation as written in the request
	 * @return the parts and those related
	 * @throws SdmxException if there is no such relation
	 */
	public static Set<Artefact> with(Set<Artefact> found, String references) {
		Set<Artefact> all = new LinkedHashSet<>(found);
		switch (references) {
			case "none" -> {
			}
			case "children" -> all.addAll(each(found, Artefacts::children));
			case "descendants" -> all.addAll(descendants(found));
			case "parents" -> all.addAll(each(found, Artefacts::parents));
			case "parentsandsiblings" -> all.addAll(siblings(found));
			case KeyFilter.ANY -> {
				all.addAll(siblings(found));
				all.addAll(descendants(found));
			}
			default -> {
				Artefact.Type type = type(references);
				Stream.concat(siblings(found).stream(), descendants(found).stream())
					.filter((artefact) -> artefact.type() == type)
					.forEach(all::add);
			}
		}
		return all;
	}

	private static Artefact.Type type(String references) {
		return Optional.of(references)
			.flatMap((written) -> Arrays.stream(Artefact.Type.values())
				.filter((type) -> type.name().toLowerCase(Locale.ROOT).equals(written))
				.findFirst())
			.orElseThrow(() -> new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.parameter", "references",
					"none, children, descendants, parents, parentsandsiblings, all, dataflow, datastructure, codelist, "
							+ "conceptscheme"));
	}

	private static Set<Artefact> all() {
		Set<Artefact> all = new LinkedHashSet<>(List.of(Artefact.FLOW, Artefact.STRUCTURE));
		all.addAll(children(Artefact.STRUCTURE));
		return all;
	}

	private static Set<Artefact> children(Artefact artefact) {
		Set<Artefact> children = new LinkedHashSet<>();
		if (artefact.equals(Artefact.FLOW)) {
			children.add(Artefact.STRUCTURE);
		}
		if (artefact.equals(Artefact.STRUCTURE)) {
			children.add(Artefact.CONCEPTS);
			Arrays.stream(Component.values())
				.flatMap((component) -> component.codeList().stream())
				.map(Artefact::codeList)
				.forEach(children::add);
		}
		return children;
	}

	private static Set<Artefact> parents(Artefact artefact) {
		Set<Artefact> parents = new LinkedHashSet<>();
		all().stream().filter((parent) -> children(parent).contains(artefact)).forEach(parents::add);
		return parents;
	}

	private static Set<Artefact> descendants(Set<Artefact> artefacts) {
		Set<Artefact> children = each(artefacts, Artefacts::children);
		children.addAll(each(children, Artefacts::children));
		return children;
	}

	private static Set<Artefact> siblings(Set<Artefact> artefacts) {
		Set<Artefact> parents = each(artefacts, Artefacts::parents);
		Set<Artefact> siblings = new LinkedHashSet<>(parents);
		siblings.addAll(each(parents, Artefacts::children));
		return siblings;
	}

	private static Set<Artefact> each(Collection<Artefact> artefacts, Function<Artefact, Set<Artefact>> related) {
		Set<Artefact> all = new LinkedHashSet<>();
		artefacts.forEach((artefact) -> all.addAll(related.apply(artefact)));
		return all;
	}

	private static boolean names(String written, String id) {
		return written.equals("*")
				|| Arrays.stream(written.split("\\+")).anyMatch(List.of(KeyFilter.ANY, id)::contains);
	}

}
