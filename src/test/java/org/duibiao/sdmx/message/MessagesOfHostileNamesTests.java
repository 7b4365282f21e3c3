package org.duibiao.sdmx.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.DataPoint;
import org.duibiao.sdmx.Frequency;
import org.duibiao.sdmx.Series;
import org.duibiao.sdmx.SeriesKey;
import org.duibiao.sdmx.TimeSpan;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Code;
import org.duibiao.sdmx.structure.CodeList;
import org.duibiao.sdmx.structure.Structure;
import org.duibiao.wording.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No name or token breaks a message.
 */
class MessagesOfHostileNamesTests {

	private static final Header HEADER = new Header("1", Instant.EPOCH);

	@ParameterizedTest
	@ValueSource(strings = { "</com:Name>", "\"'&<>", "]]>", "a\u0000b", "\u001B[31m", "\uFFFE", "\uD83D alone",
			"\uD83D\uDE00", "全国 – é", "&#0;", "<!--" })
	void showsNamesAsTheyAreButForWhatXmlCannotHold(String name) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new StructureMessage(structure(name), HEADER).write(Set.of(Artefact.codeList("CL_AREA")), out);
		Element code = (Element) parse(out).getElementsByTagNameNS("*", "Code").item(0);
		assertThat(code.getElementsByTagNameNS("*", "Name").item(0).getTextContent()).isEqualTo(legal(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"/><x a=\"", "a\u0000b", "'&<>", "\uD83D\uDE00", "\uDE00" })
	void showsTokensAsTheyAreButForWhatXmlCannotHold(String token) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new GenericMessage(HEADER, Detail.FULL).write(List.of(series(token)).iterator(), out);
		Element attributes = (Element) parse(out).getElementsByTagNameNS("*", "Attributes").item(1);
		Element printed = (Element) attributes.getElementsByTagNameNS("*", "Value").item(0);
		assertThat(printed.getAttribute("value")).isEqualTo(legal(token));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "=1+1, '=1+1", "@SUM(1), '@SUM(1)", "＝1, '＝1", "-7%, '-7%", "7%, 7%" })
	void givesNoFormulaToSpreadsheets(String token, String cell) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Phrases phrases = new Phrases(new StaticMessageSource(), Locale.ENGLISH);
		new CsvMessage(true, Detail.FULL, new CsvLabels(CsvLabels.Style.NAME, structure(token), phrases))
			.write(List.of(series(token)).iterator(), out);
		String row = out.toString(StandardCharsets.UTF_8).split("\r\n")[1];
		assertThat(row).contains(",CN-AH," + cell + ",").contains("," + cell + ",,", ",-1.5,");
	}

	@Test
	void tellsNoNumberAsSuch() {
		DataPoint point = new DataPoint(new TimeSpan(LocalDate.MIN, LocalDate.MAX, "2023"), Optional.empty(), Map.of());
		assertThat(point.number()).isEqualTo("NaN");
	}

	private static String legal(String text) {
		return text.replaceAll("[\u0000\u001B\uFFFE]", "\uFFFD")
			.replaceAll("[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "\uFFFD");
	}

	private static Document parse(ByteArrayOutputStream out) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
	}

	private static Series series(String token) {
		DataPoint point = new DataPoint(new TimeSpan(LocalDate.MIN, LocalDate.MAX, "2023"),
				Optional.of(new BigDecimal("-1.5")), Map.of(Component.PRINTED, token));
		return new Series(new SeriesKey(Frequency.ANNUAL, "CN-AH", "x", "RESULT", 1), Map.of(), List.of(point));
	}

	private static Structure structure(String name) {
		LocalizedText text = new LocalizedText(name, name);
		Map<Component, LocalizedText> concepts = new HashMap<>();
		Map<String, CodeList> lists = new HashMap<>();
		for (Component component : Component.values()) {
			concepts.put(component, text);
			component.codeList()
				.ifPresent((id) -> lists.put(id,
						new CodeList(id, text, List.of(new Code("CN-AH", text, Optional.empty(), Optional.empty())))));
		}
		return new Structure(Map.of(Artefact.FLOW.id(), text), concepts, concepts, lists);
	}

}
