package org.duibiao.browser;

import java.util.stream.Stream;

import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests of all pages, in both languages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryPage {

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	String root() {
		return this.site.root();
	}

	Stream<String> pages() {
		return this.addresses.pagesInBothLanguages().stream();
	}

}
