package org.duibiao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Refuses odd addresses below {@code /admin}; everything else is answered as if there
 * were no operators.
 */
class AdminFirewall implements HttpFirewall {

	private final HttpFirewall strict = new StrictHttpFirewall();

	@Override
	public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
		return AdminPaths.all().matches(request) ? this.strict.getFirewalledRequest(request) : new Untouched(request);
	}

	@Override
	public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
		return response;
	}

	/**
	 * A request as it came.
	 */
	private static class Untouched extends FirewalledRequest {

		Untouched(HttpServletRequest request) {
			super(request);
		}

		@Override
		public void reset() {
			// there is nothing to take back
		}

	}

}
