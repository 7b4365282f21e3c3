package org.duibiao.sdmx.message;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.structure.Artefact.Type;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Code;
import org.duibiao.sdmx.structure.CodeList;
import org.duibiao.sdmx.structure.Structure;

/**
 * Parts of the structure as SDMX-ML 2.1.
 */
public final class StructureMessage {

	private final Structure structure;

	private final Header header;

	/**
	 * A message.
	 * @param structure the structure
	 * @param header the header
	 */
	public StructureMessage(Structure structure, Header header) {
		this.structure = structure;
		this.header = header;
	}

	/**
	 * Writes the message.
	 * @param artefacts the parts
	 * @param out where it is written; not closed
	 */
	public void write(Set<Artefact> artefacts, OutputStream out) {
		Xml.write(out, "Structure", (message) -> {
			this.header.writeTo(message);
			message.element(Xml.MESSAGE, "Structures", (all) -> {
				section(all, "Dataflows", Type.DATAFLOW, artefacts, this::writeFlow);
				section(all, "Codelists", Type.CODELIST, artefacts, this::writeCodeList);
				section(all, "Concepts", Type.CONCEPTSCHEME, artefacts, this::writeConcepts);
				section(all, "DataStructures", Type.DATASTRUCTURE, artefacts, this::writeStructure);
			});
		});
	}

	private static void section(Xml xml, String name, Type type, Set<Artefact> artefacts, Part part)
			throws XMLStreamException {
		List<Artefact> asked = artefacts.stream().filter((artefact) -> artefact.type() == type).toList();
		if (!asked.isEmpty()) {
			xml.element(Xml.STRUCTURE, name, (section) -> {
				for (Artefact artefact : asked) {
					section.element(Xml.STRUCTURE, type.className(), (content) -> part.write(content, artefact), "id",
							artefact.id(), "urn", artefact.urn(), "agencyID", Artefact.AGENCY, "version",
							Artefact.VERSION, "isFinal", "false");
				}
			});
		}
	}

	private void writeFlow(Xml xml, Artefact flow) throws XMLStreamException {
		writeName(xml, flow);
		xml.element(Xml.STRUCTURE, "Structure", (content) -> Header.reference(content, Artefact.STRUCTURE));
	}

	private void writeCodeList(Xml xml, Artefact artefact) throws XMLStreamException {
		CodeList codeList = Objects.requireNonNull(this.structure.codeLists().get(artefact.id()));
		xml.texts(Xml.COMMON, "Name", codeList.name());
		for (Code code : codeList.codes()) {
			xml.element(Xml.STRUCTURE, "Code", (content) -> {
				content.texts(Xml.COMMON, "Name", code.name());
				if (code.description().isPresent()) {
					content.texts(Xml.COMMON, "Description", code.description().get());
				}
				if (code.parent().isPresent()) {
					content.element(Xml.STRUCTURE, "Parent",
							(parent) -> parent.empty(Xml.NONE, "Ref", "id", code.parent().get()));
				}
			}, "id", code.id());
		}
	}

	private void writeConcepts(Xml xml, Artefact scheme) throws XMLStreamException {
		writeName(xml, scheme);
		for (Component component : Component.values()) {
			xml.element(Xml.STRUCTURE, "Concept", (content) -> {
				content.texts(Xml.COMMON, "Name", Objects.requireNonNull(this.structure.concepts().get(component)));
				content.texts(Xml.COMMON, "Description",
						Objects.requireNonNull(this.structure.descriptions().get(component)));
			}, "id", component.name());
		}
	}

	private void writeStructure(Xml xml, Artefact definition) throws XMLStreamException {
		writeName(xml, definition);
		xml.element(Xml.STRUCTURE, "DataStructureComponents", DefinitionParts::write);
	}

	private void writeName(Xml xml, Artefact artefact) throws XMLStreamException {
		xml.texts(Xml.COMMON, "Name", Optional.ofNullable(this.structure.names().get(artefact.id())).orElseThrow());
	}

	/**
	 * Writes one part of the structure.
	 */
	@FunctionalInterface
	private interface Part {

		void write(Xml xml, Artefact artefact) throws XMLStreamException;

	}

}
