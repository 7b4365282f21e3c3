package org.duibiao.intake;

import java.io.IOException;
import java.util.List;

import org.duibiao.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A publication is seen at once by readers of the same program, although it keeps
 * finished answers and looks at the store but once an hour.
 */
class PublishedAtOnceIntegrationTests {

	private static final String BEFORE = "Investment and technical renovation";

	private static final String AFTER = "Investment in hats";

	private static final List<String> PAGES = List.of("/provinces/CN-AH?lang=en", "/provinces/CN-AH.csv?lang=en",
			"/indicators?lang=en");

	private ServedStore store;

	private OperatorsBrowser reader;

	@Test
	void showsReadersWhatWasPublishedInPlaceOfWhatWasKept() throws Exception {
		this.store = ServedStore.open("jdbc:h2:mem:published-at-once", "duibiao", "--duibiao.cache.size=32MB",
				"--duibiao.cache.look-every=1h", "--duibiao.operators[0].name=" + SignedIn.EDITOR,
				"--duibiao.operators[0].password=" + SignedIn.HASH, "--duibiao.operators[0].roles=editor",
				"--duibiao.operators[1].name=" + SignedIn.REVIEWER, "--duibiao.operators[1].password=" + SignedIn.HASH,
				"--duibiao.operators[1].roles=reviewer");
		this.reader = this.store.browser();
		assertAllTell(BEFORE, AFTER);
		String tag = tag();
		OperatorsBrowser editor = this.store.browser().signedIn(SignedIn.EDITOR);
		assertThat(editor.upload("/admin/upload", SampleUploads.renamed()).statusCode()).isEqualTo(302);
		editor.await("/admin/drafts/1?lang=en", "No errors");
		assertAllTell(BEFORE, AFTER);
		assertThat(tag()).isEqualTo(tag);
		OperatorsBrowser reviewer = this.store.browser().signedIn(SignedIn.REVIEWER);
		assertThat(reviewer.post("/admin/drafts/1/publish", "reason", "hats").statusCode()).isEqualTo(302);
		reviewer.await("/admin/drafts/1?lang=en", "Revision 2");
		assertAllTell(AFTER, BEFORE);
		assertThat(tag()).isNotEqualTo(tag);
	}

	private void assertAllTell(String told, String other) throws IOException {
		for (String page : PAGES) {
			// made, and then handed out again
			String made = this.reader.get(page).body();
			assertThat(made).as(page).contains(told).doesNotContain(other);
			assertThat(this.reader.get(page).body()).isEqualTo(made);
		}
	}

	private String tag() throws IOException {
		return this.reader.get(PAGES.get(0)).headers().firstValue("ETag").orElseThrow();
	}

	@AfterEach
	void stop() {
		this.store.close();
	}

}
