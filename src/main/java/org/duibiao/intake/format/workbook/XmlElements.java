package org.duibiao.intake.format.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.duibiao.intake.format.Input;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.format.UnreadableException;
import org.duibiao.kernel.Reason;

/**
 * The elements of a part of a workbook, one after the other, by their local names: the
 * transitional and the strict kind of the standard differ in nothing else.
 */
final class XmlElements implements Closeable {

	private static final XMLInputFactory FACTORY = factory();

	private static final int DEEPEST = 50;

	/** The parser keeps every name it meets. */
	private static final int MOST_NAMES = 1_000;

	private final Reader reader;

	private final XMLStreamReader xml;

	private final Set<String> names = new HashSet<>();

	private int depth;

	XmlElements(Input input, Limits limits) throws IOException {
		this.reader = new PlainXml(input, limits.cell());
		try {
			synchronized (FACTORY) {
				this.xml = FACTORY.createXMLStreamReader(this.reader);
			}
		}
		catch (XMLStreamException ex) {
			this.reader.close();
			throw cause(ex);
		}
	}

	/**
	 * Goes on to the next start or end of an element.
	 * @return whether there is one
	 * @throws IOException if the XML is broken or not allowed
	 */
	boolean next() throws IOException {
		for (int event = event(); event != XMLStreamConstants.END_DOCUMENT; event = event()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				enter();
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
				return true;
			}
		}
		return false;
	}

	/**
	 * Goes on to the next start of an element of a name.
	 * @param name the local name
	 * @return whether there is one
	 * @throws IOException if the XML is broken or not allowed
	 */
	boolean next(String name) throws IOException {
		while (next()) {
			if (isStart(name)) {
				return true;
			}
		}
		return false;
	}

	boolean isStart(String name) {
		return this.xml.isStartElement() && this.xml.getLocalName().equals(name);
	}

	boolean isEnd(String name) {
		return this.xml.isEndElement() && this.xml.getLocalName().equals(name);
	}

	/**
	 * An attribute of the element.
	 * @param name its local name
	 * @return its value, if it has one
	 */
	Optional<String> attribute(String name) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(name)) {
				return Optional.of(this.xml.getAttributeValue(i));
			}
		}
		return Optional.empty();
	}

	boolean isTrue(String attribute) {
		return attribute(attribute).filter((value) -> value.equals("1") || value.equals("true")).isPresent();
	}

	/**
	 * Goes on to the end of the element and gathers the words in it.
	 * @param longest how many characters there may be
	 * @return the words
	 * @throws IOException if the XML is broken or not allowed, or there are more words
	 */
	String words(int longest) throws IOException {
		StringBuilder words = new StringBuilder();
		for (int inside = this.depth; this.depth >= inside;) {
			switch (event()) {
				case XMLStreamConstants.START_ELEMENT -> enter();
				case XMLStreamConstants.END_ELEMENT -> this.depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> words.append(this.xml.getText());
				default -> throw PlainXml.refused();
			}
			if (words.length() > longest) {
				throw new UnreadableException(words.toString(), Reason.of("intake.expected.length", longest));
			}
		}
		return words.toString();
	}

	/**
	 * Goes on to the end of the element.
	 * @throws IOException if the XML is broken or not allowed
	 */
	void skip() throws IOException {
		for (int inside = this.depth; this.depth >= inside;) {
			if (!next()) {
				throw PlainXml.refused();
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	private void enter() throws IOException {
		this.names.add(this.xml.getLocalName());
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			this.names.add(this.xml.getAttributeLocalName(i));
		}
		if (++this.depth > DEEPEST || this.names.size() > MOST_NAMES) {
			throw PlainXml.refused();
		}
	}

	private int event() throws IOException {
		try {
			return this.xml.next();
		}
		catch (XMLStreamException ex) {
			throw cause(ex);
		}
		catch (RuntimeException ex) {
			// the parser of the JDK lets some of its own faults through
			throw PlainXml.refused();
		}
	}

	private static IOException cause(XMLStreamException ex) {
		return (ex.getNestedException() instanceof IOException nested) ? nested : PlainXml.refused();
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing is fetched");
		});
		return factory;
	}

}
