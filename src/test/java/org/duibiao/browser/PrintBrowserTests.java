package org.duibiao.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duibiao.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes out of the printer: whole tables with their heads on every sheet, and the
 * citation at the end.
 */
@BrowserTest
class PrintBrowserTests {

	@Autowired
	private Site site;

	@ParameterizedTest
	@ValueSource(strings = { "/coverage?lang=en", "/sources/sd-2023?lang=en", "/audit?lang=en" })
	void repeatsTheHeadOfATableOnEverySheet(String address, Browser browser) throws IOException {
		String first = this.site.page(address).selectFirst("thead th").text();
		List<String> sheets = sheets(browser, address);
		assertThat(sheets).hasSizeGreaterThan(2);
		assertThat(sheets.subList(1, sheets.size() - 1))
			.allSatisfy((sheet) -> assertThat(sheet.lines().limit(4)).anyMatch((line) -> line.startsWith(first)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/provinces/CN-AH", "/provinces/CN-AH?lang=en", "/indicators", "/coverage?lang=en",
			"/sources/sd-2023" })
	void leavesNoHeadAloneAtTheFootOfASheet(String address, Browser browser) throws IOException {
		String last = this.site.page(address).select("thead tr").first().select("th").last().text();
		assertThat(sheets(browser, address)).allSatisfy((sheet) -> assertThat(sheet.strip()).doesNotEndWith(last));
	}

	@Test
	void printsEveryFigureAndTheCitationWithItsAddress(Browser browser) throws IOException {
		String text = String.join("", sheets(browser, "/provinces/CN-SD?lang=en")).replaceAll("\\s", "");
		List<String> values = this.site.page("/provinces/CN-SD?lang=en").select("td .value").eachText();
		assertThat(values).hasSizeGreaterThan(40)
			.allSatisfy((value) -> assertThat(text).contains(value.replaceAll("\\s", "")));
		assertThat(text).contains("/provinces/CN-SD?lang=en&revision=1");
	}

	private List<String> sheets(Browser browser, String address) throws IOException {
		try (Reader reader = Reader.at(browser, this.site.root())) {
			Page page = reader.open(address);
			byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
			try (PDDocument document = Loader.loadPDF(printed)) {
				List<String> sheets = new ArrayList<>();
				for (int number = 1; number <= document.getNumberOfPages(); number++) {
					PDFTextStripper stripper = new PDFTextStripper();
					stripper.setStartPage(number);
					stripper.setEndPage(number);
					sheets.add(stripper.getText(document));
				}
				return sheets;
			}
		}
	}

}
