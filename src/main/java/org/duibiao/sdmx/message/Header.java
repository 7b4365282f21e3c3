package org.duibiao.sdmx.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLStreamException;

import org.duibiao.sdmx.structure.Artefact;

/**
 * The header of a message.
 *
 * @param revision the number of the revision that it shows
 * @param prepared when the message was made
 */
public record Header(String revision, Instant prepared) {

	void writeTo(Xml xml) throws XMLStreamException {
		xml.element(Xml.MESSAGE, "Header", this::writeGeneral);
	}

	void writeWithStructureTo(Xml xml) throws XMLStreamException {
		xml.element(Xml.MESSAGE, "Header", (header) -> {
			writeGeneral(header);
			header.element(Xml.MESSAGE, "Structure",
					(structure) -> structure.element(Xml.COMMON, "Structure",
							(common) -> reference(common, Artefact.STRUCTURE)),
					"structureID", Artefact.STRUCTURE.id(), "dimensionAtObservation", "TIME_PERIOD");
		});
	}

	/** A reference to a part of the structure. */
	static void reference(Xml xml, Artefact artefact) throws XMLStreamException {
		xml.empty(Xml.NONE, "Ref", "agencyID", Artefact.AGENCY, "id", artefact.id(), "version", Artefact.VERSION,
				"class", artefact.type().className(), "package", artefact.type().model());
	}

	private void writeGeneral(Xml xml) throws XMLStreamException {
		xml.text(Xml.MESSAGE, "ID", Artefact.AGENCY + "-R" + this.revision);
		xml.text(Xml.MESSAGE, "Test", "false");
		xml.text(Xml.MESSAGE, "Prepared", this.prepared.truncatedTo(ChronoUnit.SECONDS).toString());
		xml.empty(Xml.MESSAGE, "Sender", "id", Artefact.AGENCY);
	}

}
