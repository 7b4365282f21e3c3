package org.duibiao.sdmx.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong is told as SDMX wants it; formats are chosen as HTTP wants it.
 */
@SiteTest
class SdmxProblemsIntegrationTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "data/DF_FIGURES/.CN-XX...|404|100|没有符合条件的数据|No data",
			"data/DF_FIGURES/..no-such..|404|100|没有|No data", "data/DF_FIGURES?startPeriod=2030|404|100|没有|No data",
			"data/DF_OTHER|404|100|没有|no such structure", "data/OTHER,DF_FIGURES|404|100|没有|no such structure",
			"data/DF_FIGURES/all/OTHER|404|100|DUIBIAO|DUIBIAO", "dataflow/OTHER|404|100|没有|no such structure",
			"codelist/DUIBIAO/CL_OTHER|404|100|没有|no such", "codelist/all/all/2.0|404|100|没有|no such",
			"dataflow?revision=99|404|100|没有这个修订|no such revision",
			"data/DF_FIGURES/a.b|400|140|FREQ.REF_AREA|FREQ.REF_AREA",
			"data/DF_FIGURES/..a%20b..|400|140|INDICATOR|INDICATOR", "data|400|140|DUIBIAO,DF_FIGURES|DUIBIAO,DF",
			"data/a,b,c,d|400|140|DUIBIAO,DF_FIGURES|DUIBIAO,DF", "data/DF_FIGURES/all/all/all|400|140|3|3 parts",
			"data/DF_FIGURES?startPeriod=x|400|140|startPeriod|startPeriod",
			"data/DF_FIGURES?endPeriod=2023-13|400|140|endPeriod|endPeriod",
			"data/DF_FIGURES?detail=much|400|140|dataonly|dataonly",
			"data/DF_FIGURES?firstNObservations=0|400|140|firstN|firstN",
			"data/DF_FIGURES?lastNObservations=-1|400|140|lastN|lastN",
			"data/DF_FIGURES?format=pdf|400|140|genericdata|genericdata",
			"data/DF_FIGURES?format=csv&labels=x|400|140|both|both",
			"dataflow?references=cousins|400|140|children|children", "dataflow?revision=x|400|140|revision|revision",
			"data/DF_FIGURES?updatedAfter=2023|501|501|revision|revision",
			"data/DF_FIGURES?includeHistory=true|501|501|revision|revision",
			"data/DF_FIGURES?dimensionAtObservation=AllDimensions|501|501|TIME_PERIOD|TIME_PERIOD",
			"dataflow?detail=allstubs|501|501|full|full", "categoryscheme|501|501|codelist|codelist",
			"metadata/x/y|501|501|codelist|codelist" })
	void isToldWithItsCodeInTheReadersLanguage(String address, int status, int code, String chinese, String english) {
		for (String language : List.of("zh", "en")) {
			HttpResponse<String> answer = sdmx().send(address, "Cookie", "lang=" + language);
			assertThat(answer.statusCode()).as(address).isEqualTo(status);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
			Element error = SdmxSite.error(answer);
			assertThat(error.getAttribute("code")).isEqualTo(Integer.toString(code));
			Element text = SdmxSite.first(error, "Text");
			assertThat(text.getAttribute("xml:lang")).isEqualTo(language);
			assertThat(text.getTextContent()).contains(language.equals("zh") ? chinese : english)
				.doesNotContain("Exception", "org.duibiao");
		}
	}

	@Test
	void isToldForALanguageThatIsNotThere() {
		HttpResponse<String> answer = sdmx().send("dataflow?lang=fr");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(SdmxSite.error(answer).getTextContent()).contains("lang", "zh, en");
	}

	@Test
	void namesTheRevisionsThatThereMayBe() {
		assertThat(SdmxSite.error(sdmx().send("data/DF_FIGURES?revision=x&lang=en")).getTextContent())
			.contains("revision", "Allowed: 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void isToldToWhoWantsToWrite(String method) {
		for (String address : List.of("data/DF_FIGURES", "dataflow", "codelist/DUIBIAO/CL_AREA", "no-such", "data",
				"data/DF_FIGURES?revision=x")) {
			HttpResponse<String> answer = this.site.send(method, SdmxSite.ROOT + address, "Accept-Language", "en");
			assertThat(answer.statusCode()).as(address).isEqualTo(405);
			assertThat(answer.headers().firstValue("Allow").orElse("").split(", *")).as(address)
				.containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
			assertThat(answer.headers().firstValue("Content-Type")).as(address).hasValue("application/xml");
			Element error = SdmxSite.error(answer);
			assertThat(error.getAttribute("code")).isEqualTo("1405");
			assertThat(error.getTextContent()).contains("GET");
		}
	}

	@Test
	void saysWhichMethodsThereAre() {
		HttpResponse<String> answer = this.site.send("OPTIONS", SdmxSite.ROOT + "data/DF_FIGURES");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").doesNotContain("POST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"dataflow|*/*|application/vnd.sdmx.structure+xml;version=2.1",
			"dataflow|application/vnd.sdmx.structure+xml; version=2.1|application/vnd.sdmx.structure+xml;version=2.1",
			"dataflow|application/vnd.sdmx.structure+xml|application/vnd.sdmx.structure+xml;version=2.1",
			"dataflow|text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|application/xml",
			"data/DF_FIGURES|*/*|application/vnd.sdmx.genericdata+xml;version=2.1",
			"data/DF_FIGURES|application/vnd.sdmx.genericdata+xml; version=2.1|application/vnd.sdmx.genericdata+xml;version=2.1",
			"data/DF_FIGURES|application/vnd.sdmx.data+csv|application/vnd.sdmx.data+csv;version=2.0.0;labels=id",
			"data/DF_FIGURES|application/vnd.sdmx.data+csv;version=1.0.0;labels=both|application/vnd.sdmx.data+csv;version=1.0.0;labels=both",
			"data/DF_FIGURES|application/vnd.sdmx.data+csv; version=2.0.0; labels=name|application/vnd.sdmx.data+csv;version=2.0.0;labels=name",
			"data/DF_FIGURES|text/csv;q=0.5, application/vnd.sdmx.genericdata+xml;q=0.1|application/vnd.sdmx.data+csv;version=2.0.0;labels=id",
			"data/DF_FIGURES?format=genericdata|text/csv|application/vnd.sdmx.genericdata+xml;version=2.1" })
	void choosesTheFormatThatIsAccepted(String address, String accept, String type) {
		HttpResponse<String> answer = sdmx().send(address, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(
				answer.headers().firstValue("Content-Type").orElse("").replace("; ", ";").replace(";charset=UTF-8", ""))
			.isEqualTo(type);
		assertThat(String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT)).contains("accept")
			.contains("cookie");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "dataflow|application/json|application/vnd.sdmx.structure+xml;version=2.1",
			"dataflow|application/vnd.sdmx.structure+xml;version=3.0|application/vnd.sdmx.structure+xml",
			"data/DF_FIGURES|application/vnd.sdmx.data+json|application/vnd.sdmx.genericdata+xml;version=2.1",
			"data/DF_FIGURES|application/vnd.sdmx.data+csv;version=3.0|application/vnd.sdmx.data+csv;version=2.0.0",
			"data/DF_FIGURES|*/*;q=0|application/vnd.sdmx.data+csv" })
	void namesWhatIsOfferedIfNothingIsAccepted(String address, String accept, String offered) {
		HttpResponse<String> answer = sdmx().send(address, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(SdmxSite.error(answer).getTextContent()).contains(offered);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%3Cscript%3E", "%00", "%0D%0ASet-Cookie:x", "%ED%A0%80", "$%7B7*7%7D", "';drop",
			"%E2%80%AE", "%F0%9F%98%80", "%250A", "()*" })
	void neverFailsOnHostileValues(String value) {
		for (String place : List.of("data/", "data/DF_FIGURES/", "data/DF_FIGURES/all/", "data/DF_FIGURES?detail=",
				"data/DF_FIGURES?startPeriod=", "data/DF_FIGURES?format=", "data/DF_FIGURES?format=csv&labels=",
				"codelist/", "codelist/all/", "dataflow?references=", "", "data/DF_FIGURES/....")) {
			HttpResponse<String> answer = sdmx().send(place + value);
			assertThat(answer.statusCode()).as(place + value).isIn(400, 404, 501);
			assertThat(answer.body()).doesNotContain("<script>", "Exception", "\u0000", "\u202E");
			assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		}
	}

	@Test
	void isToldForAHeaderThatCannotBeRead() {
		assertThat(sdmx().send("dataflow", "Accept", "nonsense").statusCode()).isEqualTo(400);
	}

	private SdmxSite sdmx() {
		return new SdmxSite(this.site);
	}

}
