package org.duibiao.site.problem;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Writes a problem as JSON.
 */
public final class ProblemView implements View {

	private static final List<String> OF_THE_ANSWER = List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION);

	private final Problem problem;

	/**
	 * The view of a problem.
	 * @param problem the problem
	 */
	public ProblemView(Problem problem) {
		this.problem = problem;
	}

	@Override
	public String getContentType() {
		return Problem.MEDIA_TYPE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.resetBuffer();
		response.setStatus(this.problem.status());
		response.setContentType(Problem.MEDIA_TYPE);
		OF_THE_ANSWER.stream().filter(response::containsHeader).forEach((name) -> response.setHeader(name, null));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		byte[] body = JsonMapper.shared().writeValueAsBytes(this.problem);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
