package org.duibiao.discovery;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.duibiao.site.Address;
import org.duibiao.site.Languages;
import org.duibiao.wording.Edition;

/**
 * The pages of this site for search engines, each in both languages (sitemaps.org).
 */
public final class SiteMap {

	private static final String SITE_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private static final List<String> PAGES = List.of("indicators", "compare", "targets", "audit", "sources",
			"coverage", "methodology", "revisions", "data", "api");

	private SiteMap() {
	}

	/**
	 * The addresses of all pages that stand for themselves, in Chinese.
	 * @param edition the edition
	 * @return the addresses
	 */
	public static List<Address> pages(Edition edition) {
		Stream<Address> areas = Stream
			.concat(edition.catalogue().provinces().stream(), edition.catalogue().prefectures().stream())
			.flatMap((area) -> Stream.of(Address.of(area), Address.of("compare", "over-time", area.code().value())));
		Stream<Address> indicators = edition.catalogue()
			.indicators()
			.stream()
			.map((indicator) -> Address.of("indicators", indicator.code().value()));
		Stream<Address> sources = edition.library()
			.documents()
			.stream()
			.map((document) -> Address.of("sources", document.code()));
		return Stream
			.of(Stream.of(new Address("/", List.of())), PAGES.stream().map(Address::of), areas, indicators, sources)
			.flatMap((addresses) -> addresses)
			.toList();
	}

	/**
	 * The site map as XML.
	 * @param edition the edition
	 * @param absolute makes a path an absolute address
	 * @return the document
	 */
	public static String xml(Edition edition, UnaryOperator<String> absolute) {
		String changed = LocalDate.ofInstant(edition.revision().createdAt(), ZoneOffset.UTC).toString();
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("urlset");
			xml.writeDefaultNamespace(SITE_MAP);
			xml.writeNamespace("xhtml", XHTML);
			for (Address page : pages(edition)) {
				String chinese = absolute.apply(page.toString());
				String english = absolute.apply(page.with(Languages.LANG, "en").toString());
				write(xml, chinese, changed, chinese, english);
				write(xml, english, changed, chinese, english);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private static void write(XMLStreamWriter xml, String location, String changed, String chinese, String english)
			throws XMLStreamException {
		xml.writeStartElement("url");
		xml.writeStartElement("loc");
		xml.writeCharacters(location);
		xml.writeEndElement();
		xml.writeStartElement("lastmod");
		xml.writeCharacters(changed);
		xml.writeEndElement();
		alternate(xml, "zh-CN", chinese);
		alternate(xml, "en", english);
		alternate(xml, "x-default", chinese);
		xml.writeEndElement();
	}

	private static void alternate(XMLStreamWriter xml, String language, String href) throws XMLStreamException {
		xml.writeEmptyElement("xhtml", "link", XHTML);
		xml.writeAttribute("rel", "alternate");
		xml.writeAttribute("hreflang", language);
		xml.writeAttribute("href", href);
	}

}
