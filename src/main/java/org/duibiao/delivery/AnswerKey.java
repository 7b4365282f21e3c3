package org.duibiao.delivery;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.site.Languages;
import org.duibiao.site.head.PublicAddress;

/**
 * What tells an answer from all others.
 *
 * @param address path and query as asked for
 * @param language the code of the language
 * @param root scheme and host under which the reader reaches the site
 * @param state the state of the store
 */
record AnswerKey(String address, String language, String root, StoreState state) {

	/** An address longer than this is answered, but not kept. */
	private static final int LONGEST = 2_000;

	/**
	 * The key of the answer to a request.
	 * @param request the request
	 * @param languages how its language is found
	 * @param addresses how the reader reaches the site
	 * @param state the state of the store
	 * @return the key; nothing if the answer is not to be kept
	 */
	static Optional<AnswerKey> of(HttpServletRequest request, Languages languages, PublicAddress addresses,
			StoreState state) {
		String query = request.getQueryString();
		String address = (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
		if (address.length() > LONGEST) {
			return Optional.empty();
		}
		return Optional
			.of(new AnswerKey(address, languages.resolveLocale(request).getLanguage(), addresses.root(request), state));
	}

	/** About how much memory it takes, in bytes. */
	int size() {
		return 2 * (this.address.length() + this.root.length()) + 120;
	}

}
