package org.duibiao.site;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives pages, styles and scripts an entity tag of their content, so that a reader who
 * has them already is told so instead of getting them again.
 * <p>
 * Times of files would not do: in a reproducible build they never change. Files to take
 * away are left out, for they are not kept in memory as a whole.
 */
@Component
class PageTags extends ShallowEtagHeaderFilter {

	private static final Pattern FILE = Pattern
		.compile("^/(?!assets/|webjars/|favicon|icon|apple).*\\.[a-z-]+$|^/(api|sdmx|mcp)(/|$).*");

	PageTags() {
		setWriteWeakETag(true);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FILE.matcher(request.getRequestURI()).matches();
	}

}
