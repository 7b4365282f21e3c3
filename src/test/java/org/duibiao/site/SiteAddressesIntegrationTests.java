package org.duibiao.site;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mapping answers.
 */
@SiteTest
class SiteAddressesIntegrationTests {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void answersEveryPageInBothLanguages() {
		assertThat(this.addresses.pages()).hasSizeGreaterThan(8);
		this.addresses.pagesAndStates().forEach((address) -> {
			String and = address.contains("?") ? "&" : "?";
			assertThat(this.site.page(address).selectFirst("html").attr("lang")).isEqualTo("zh-CN");
			assertThat(this.site.page(address + and + "lang=en").selectFirst("html").attr("lang")).isEqualTo("en");
		});
	}

	@Test
	void answersEveryFile() {
		assertThat(this.addresses.files()).hasSizeGreaterThan(5)
			.allSatisfy((address) -> assertThat(this.site.get(address)).hasStatusOk());
	}

	@Test
	void givesEveryPageOneHeadingAndATitle() {
		assertThat(this.addresses.pagesAndStates()).allSatisfy((address) -> {
			var page = this.site.page(address);
			assertThat(page.select("h1")).hasSize(1);
			assertThat(page.title()).endsWith(" · 对标").doesNotStartWith(" ·");
			assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		});
	}

}
