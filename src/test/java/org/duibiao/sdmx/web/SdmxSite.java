package org.duibiao.sdmx.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.duibiao.testing.Site;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The SDMX service as a program reads it.
 *
 * @param site the site
 */
record SdmxSite(Site site) {

	static final String ROOT = "/sdmx/2.1/";

	static final String DATA = "data/DUIBIAO%2CDF_FIGURES%2C1.0/";

	Document xml(String address) {
		MockHttpServletResponse answer = this.site.get(ROOT + address).getResponse();
		if (answer.getStatus() != 200) {
			throw new AssertionError(answer.getStatus() + " " + address);
		}
		return parse(answer.getContentAsByteArray());
	}

	HttpResponse<String> send(String address, String... headers) {
		return this.site.send("GET", ROOT + address, headers);
	}

	/** The error of a refused request: code, language and text. */
	static Element error(HttpResponse<String> answer) {
		return (Element) parse(answer.body().getBytes(StandardCharsets.UTF_8))
			.getElementsByTagNameNS("*", "ErrorMessage")
			.item(0);
	}

	/** All observations, each with key, attributes, period and number by identifier. */
	List<Map<String, String>> rows(String address) {
		List<Map<String, String>> rows = new ArrayList<>();
		all(xml(address), "Series").forEach((series) -> {
			Map<String, String> common = new LinkedHashMap<>();
			children(series).filter((child) -> !child.getLocalName().equals("Obs"))
				.forEach((part) -> common.putAll(values(part)));
			all(series, "Obs").forEach((obs) -> {
				Map<String, String> row = new LinkedHashMap<>(common);
				row.put("TIME_PERIOD", first(obs, "ObsDimension").getAttribute("value"));
				row.put("OBS_VALUE", first(obs, "ObsValue").getAttribute("value"));
				all(obs, "Attributes").forEach((part) -> row.putAll(values(part)));
				rows.add(row);
			});
		});
		return rows;
	}

	/** Codes by code list, each with its names by language. */
	Map<String, Map<String, Map<String, String>>> codes(String address) {
		Map<String, Map<String, Map<String, String>>> lists = new LinkedHashMap<>();
		all(xml(address), "Codelist").forEach((list) -> {
			Map<String, Map<String, String>> codes = new LinkedHashMap<>();
			all(list, "Code").forEach((code) -> codes.put(code.getAttribute("id"), names(code)));
			lists.put(list.getAttribute("id"), codes);
		});
		return lists;
	}

	static Map<String, String> names(Element element) {
		Map<String, String> names = new LinkedHashMap<>();
		children(element).filter((child) -> child.getLocalName().equals("Name"))
			.forEach((name) -> names.put(name.getAttribute("xml:lang"), name.getTextContent()));
		return names;
	}

	static Element first(Node node, String name) {
		return all(node, name).findFirst().orElseThrow();
	}

	static Stream<Element> all(Node node, String name) {
		NodeList found = (node instanceof Document document) ? document.getElementsByTagNameNS("*", name)
				: ((Element) node).getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj((index) -> (Element) found.item(index));
	}

	private static Stream<Element> children(Element element) {
		NodeList found = element.getChildNodes();
		return IntStream.range(0, found.getLength()).mapToObj((index) -> (Element) found.item(index));
	}

	private static Map<String, String> values(Element part) {
		Map<String, String> values = new LinkedHashMap<>();
		all(part, "Value").forEach((value) -> values.put(value.getAttribute("id"), value.getAttribute("value")));
		return values;
	}

	static Document parse(byte[] content) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
		}
		catch (IOException | ParserConfigurationException | SAXException ex) {
			throw new AssertionError(ex);
		}
	}

}
