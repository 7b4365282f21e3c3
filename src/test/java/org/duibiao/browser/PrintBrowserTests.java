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

	@Test
	void repeatsTheHeadOfATableOnEverySheet(Browser browser) throws IOException {
		List<String> sheets = sheets(browser, "/indicators?lang=en");
		assertThat(sheets).hasSizeGreaterThan(3);
		assertThat(sheets.subList(1, sheets.size() - 1)).allSatisfy((sheet) -> assertThat(sheet).contains("Unit"));
	}

	@Test
	void leavesNoHeadAloneAtTheFootOfASheet(Browser browser) throws IOException {
		assertThat(sheets(browser, "/provinces/CN-AH?lang=en"))
			.allSatisfy((sheet) -> assertThat(sheet.strip()).doesNotEndWith("Source"));
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
