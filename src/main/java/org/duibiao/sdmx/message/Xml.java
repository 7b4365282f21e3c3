package org.duibiao.sdmx.message;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.duibiao.kernel.LocalizedText;

/**
 * Writes XML as it comes, in UTF-8. Characters that XML 1.0 has no place for are
 * replaced, so that no text can break a message.
 */
final class Xml {

	/** The namespace of messages. */
	static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";

	/** The namespace of structures. */
	static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";

	/** The namespace of generic data. */
	static final String GENERIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";

	/** The namespace of what is common. */
	static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";

	/** No namespace. */
	static final String NONE = "";

	private static final Map<String, String> PREFIXES = Map.of(MESSAGE, "mes", STRUCTURE, "str", GENERIC, "gen", COMMON,
			"com", NONE, "");

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final Pattern ILLEGAL = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/**
	 * Writes a document.
	 * @param out where it is written; not closed
	 * @param root the name of the outermost element, in the namespace of messages
	 * @param content writes what stands in it
	 */
	static void write(OutputStream out, String root, Content content) {
		try {
			// a writer of characters, because the one of bytes breaks up surrogate pairs
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement(PREFIXES.get(MESSAGE), root, MESSAGE);
			for (String namespace : List.of(MESSAGE, STRUCTURE, GENERIC, COMMON)) {
				writer.writeNamespace(PREFIXES.get(namespace), namespace);
			}
			content.write(new Xml(writer));
			writer.writeEndElement();
			writer.writeEndDocument();
			writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new UnwritableException(ex);
		}
	}

	/**
	 * Writes an element with others in it.
	 * @param namespace its namespace
	 * @param name its name
	 * @param content writes what stands in it
	 * @param attributes names and values of its attributes in turn
	 * @throws XMLStreamException if it cannot be written
	 */
	void element(String namespace, String name, Content content, String... attributes) throws XMLStreamException {
		this.writer.writeStartElement(PREFIXES.get(namespace), name, namespace);
		writeAttributes(attributes);
		content.write(this);
		this.writer.writeEndElement();
	}

	/**
	 * Writes an element in which nothing stands.
	 * @param namespace its namespace
	 * @param name its name
	 * @param attributes names and values of its attributes in turn
	 * @throws XMLStreamException if it cannot be written
	 */
	void empty(String namespace, String name, String... attributes) throws XMLStreamException {
		this.writer.writeEmptyElement(PREFIXES.get(namespace), name, namespace);
		writeAttributes(attributes);
	}

	/**
	 * Writes an element with a text.
	 * @param namespace its namespace
	 * @param name its name
	 * @param text the text
	 * @throws XMLStreamException if it cannot be written
	 */
	void text(String namespace, String name, String text) throws XMLStreamException {
		this.writer.writeStartElement(PREFIXES.get(namespace), name, namespace);
		this.writer.writeCharacters(legal(text));
		this.writer.writeEndElement();
	}

	/**
	 * Writes an element with a text in each language.
	 * @param namespace its namespace
	 * @param name its name
	 * @param text the text
	 * @throws XMLStreamException if it cannot be written
	 */
	void texts(String namespace, String name, LocalizedText text) throws XMLStreamException {
		text(namespace, name, "zh", text.zh());
		text(namespace, name, "en", text.en());
	}

	/**
	 * Writes an element with a text in one language.
	 * @param namespace its namespace
	 * @param name its name
	 * @param language the language
	 * @param text the text
	 * @throws XMLStreamException if it cannot be written
	 */
	void text(String namespace, String name, String language, String text) throws XMLStreamException {
		this.writer.writeStartElement(PREFIXES.get(namespace), name, namespace);
		this.writer.writeAttribute("xml", XML, "lang", language);
		this.writer.writeCharacters(legal(text));
		this.writer.writeEndElement();
	}

	private void writeAttributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
		}
	}

	private static String legal(String text) {
		return ILLEGAL.matcher(text).replaceAll("\uFFFD");
	}

	/**
	 * Writes what stands in an element.
	 */
	@FunctionalInterface
	interface Content {

		void write(Xml xml) throws XMLStreamException;

	}

	/**
	 * Thrown when a message cannot be written, in most cases because nobody listens any
	 * more.
	 */
	static final class UnwritableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UnwritableException(Throwable cause) {
			super(cause);
		}

	}

}
