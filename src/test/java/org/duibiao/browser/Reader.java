package org.duibiao.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.duibiao.testing.SignedIn;

/**
 * A reader at a browser, and everything that the browser complains about.
 */
final class Reader implements AutoCloseable {

	private static final String SIGN_IN = "/admin/sign-in";

	private final BrowserContext context;

	private final Page page;

	private final String root;

	private final List<String> complaints = new ArrayList<>();

	private Reader(BrowserContext context, String root) {
		this.context = context;
		this.root = root;
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequestFailed((request) -> {
			// what a reader leaves behind by going on is no fault
			if (!"net::ERR_ABORTED".equals(request.failure())) {
				this.complaints.add("failed: " + request.url());
			}
		});
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(root) && !request.url().startsWith("data:")) {
				this.complaints.add("elsewhere: " + request.url());
			}
		});
	}

	static Reader at(Browser browser, String root) {
		return at(browser, root, new Browser.NewContextOptions().setViewportSize(1280, 900));
	}

	static Reader at(Browser browser, String root, Browser.NewContextOptions options) {
		return new Reader(browser.newContext(options), root);
	}

	static Browser.NewContextOptions screen(int width, ColorScheme scheme) {
		return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
	}

	/**
	 * Opens a page. Where it takes an account, the reader signs in first.
	 * @param address the address of the page
	 * @return the page
	 */
	Page open(String address) {
		this.page.navigate(this.root + address);
		if (this.page.url().contains(SIGN_IN) && !address.startsWith(SIGN_IN)) {
			this.page.fill("#name", SignedIn.BOTH);
			this.page.fill("#password", SignedIn.PASSWORD);
			this.page.click(".sign-in button");
		}
		return this.page;
	}

	Page page() {
		return this.page;
	}

	List<String> complaints() {
		return this.complaints;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
