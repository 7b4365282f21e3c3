package org.duibiao.site.head;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address under which readers reach this site: as configured in
 * {@code duibiao.address} or, without that, as the current request came in.
 */
@Component
public class PublicAddress {

	/**
	 * The parameters that are the state of a page; others are not cited nor canonical.
	 */
	private static final Set<String> STATE = Set.of("theme", "kind", "sort", "periods", "q", "page", "from", "province",
			"indicator", "only");

	private static final int LONGEST = 200;

	private static final int HTTP = 80;

	private static final int HTTPS = 443;

	private final String configured;

	PublicAddress(@Value("${duibiao.address:}") String configured) {
		this.configured = configured.replaceAll("/+$", "");
	}

	/**
	 * An address of this site with scheme and host.
	 * @param path a path with its query, already encoded
	 * @return the absolute address
	 */
	public String of(String path) {
		String base = this.configured.isEmpty()
				? ServletUriComponentsBuilder.fromCurrentContextPath().replacePath(null).toUriString()
				: this.configured;
		return base + path;
	}

	/**
	 * Scheme and host of this site, outside the thread of a request.
	 * @param request the request
	 * @return the address, without a slash at the end
	 */
	public String root(HttpServletRequest request) {
		return this.configured.isEmpty() ? root(request.getScheme(), request.getServerName(), request.getServerPort())
				: this.configured;
	}

	private static String root(String scheme, String host, int port) {
		boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
		return usual ? scheme + "://" + host : scheme + "://" + host + ":" + port;
	}

	/**
	 * The address of the current request with nothing but the state of its page: neither
	 * language nor revision, nor parameters that this site does not know.
	 * @return the path and query, to be completed
	 */
	public UriComponentsBuilder state() {
		UriComponents asked = ServletUriComponentsBuilder.fromCurrentRequest().build();
		String path = Objects.requireNonNullElse(asked.getPath(), "/").replaceAll(";[^/]*", "");
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		asked.getQueryParams()
			.forEach((name, values) -> values.stream()
				.filter((value) -> STATE.contains(name) && value != null && value.length() <= LONGEST)
				.forEach((value) -> address.queryParam(name, encoded(value))));
		return address;
	}

	/** One way of writing a value, whichever the request had. */
	private static String encoded(String value) {
		String plain = UriUtils.decode(value.replace("+", "%20"), StandardCharsets.UTF_8);
		return UriUtils.encode(plain, StandardCharsets.UTF_8);
	}

}
