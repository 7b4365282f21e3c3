package org.duibiao.sdmx.message;

import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.duibiao.sdmx.Component.Role;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.structure.Artefact;

/**
 * Writes the dimensions, the attributes and the measure of the data structure.
 */
final class DefinitionParts {

	private DefinitionParts() {
	}

	/**
	 * Writes them.
	 * @param xml where they are written
	 * @throws XMLStreamException if they cannot be written
	 */
	static void write(Xml xml) throws XMLStreamException {
		xml.element(Xml.STRUCTURE, "DimensionList", (list) -> {
			List<Component> dimensions = Component.of(Role.DIMENSION, Role.TIME);
			for (Component dimension : dimensions) {
				list.element(Xml.STRUCTURE, (dimension.role() == Role.TIME) ? "TimeDimension" : "Dimension",
						(content) -> identify(content, dimension), "id", dimension.name(), "position",
						Integer.toString(dimensions.indexOf(dimension) + 1));
			}
		}, "id", "DimensionDescriptor");
		xml.element(Xml.STRUCTURE, "AttributeList", (list) -> {
			for (Component attribute : Component.of(Role.SERIES_ATTRIBUTE, Role.ATTRIBUTE)) {
				list.element(Xml.STRUCTURE, "Attribute", (content) -> {
					identify(content, attribute);
					content.element(Xml.STRUCTURE, "AttributeRelationship", (relation) -> relate(relation, attribute));
				}, "id", attribute.name(), "assignmentStatus", attribute.isMandatory() ? "Mandatory" : "Conditional");
			}
		}, "id", "AttributeDescriptor");
		xml.element(Xml.STRUCTURE, "MeasureList",
				(list) -> list.element(Xml.STRUCTURE, "PrimaryMeasure",
						(content) -> identify(content, Component.OBS_VALUE), "id", Component.OBS_VALUE.name()),
				"id", "MeasureDescriptor");
	}

	private static void identify(Xml xml, Component component) throws XMLStreamException {
		xml.element(Xml.STRUCTURE, "ConceptIdentity",
				(identity) -> identity.empty(Xml.NONE, "Ref", "id", component.name(), "maintainableParentID",
						Artefact.CONCEPTS.id(), "maintainableParentVersion", Artefact.VERSION, "agencyID",
						Artefact.AGENCY, "class", "Concept", "package", Artefact.CONCEPTS.type().model()));
		xml.element(Xml.STRUCTURE, "LocalRepresentation", (representation) -> {
			Optional<String> codeList = component.codeList();
			if (codeList.isPresent()) {
				representation.element(Xml.STRUCTURE, "Enumeration",
						(list) -> Header.reference(list, Artefact.codeList(codeList.get())));
			}
			else {
				representation.empty(Xml.STRUCTURE, "TextFormat", "textType", component.format().type());
			}
		});
	}

	private static void relate(Xml xml, Component attribute) throws XMLStreamException {
		if (attribute.role() == Role.ATTRIBUTE) {
			xml.element(Xml.STRUCTURE, "PrimaryMeasure",
					(measure) -> measure.empty(Xml.NONE, "Ref", "id", Component.OBS_VALUE.name()));
			return;
		}
		for (Component dimension : Component.of(Role.DIMENSION)) {
			xml.element(Xml.STRUCTURE, "Dimension",
					(content) -> content.empty(Xml.NONE, "Ref", "id", dimension.name()));
		}
	}

}
