package org.duibiao.security.web;

import java.util.List;

import org.duibiao.security.ActionLog;
import org.duibiao.security.Role;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Guards the pages below {@code /admin}. All other addresses stay without sessions,
 * cookies and tokens.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

	@Bean
	static AdminFirewall adminFirewall() {
		return new AdminFirewall();
	}

	@Bean
	static SecurityFilterChain adminPages(HttpSecurity http, ActionLog log) {
		SignInOutcome outcome = new SignInOutcome(log);
		Refusals refusals = new Refusals();
		http.securityMatcher(AdminPaths.all());
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(AdminPaths.SIGN_IN)
			.permitAll()
			.anyRequest()
			.hasAnyRole(Role.EDITOR.name(), Role.REVIEWER.name()));
		http.formLogin((form) -> form.loginPage(AdminPaths.SIGN_IN)
			.usernameParameter("name")
			.passwordParameter("password")
			.successHandler(outcome)
			.failureHandler(outcome));
		http.logout(
				(out) -> out.logoutUrl(AdminPaths.SIGN_OUT).addLogoutHandler(outcome).logoutSuccessHandler(outcome));
		http.exceptionHandling((problems) -> problems.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
		http.csrf((csrf) -> csrf.csrfTokenRepository(formTokens()));
		http.addFilterBefore(new SignedOutFilter(refusals), CsrfFilter.class);
		http.requestCache((cache) -> cache.requestCache(new NullRequestCache()));
		http.headers(SecurityConfiguration::writeHeaders);
		return http.build();
	}

	/**
	 * The other headers are those of all pages; written at once, so that no entity tag is
	 * made for what is not kept.
	 */
	private static void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled().addHeaderWriter((request, response) -> {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader("X-Robots-Tag", "noindex");
		}).withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
			@Override
			public <O extends HeaderWriterFilter> O postProcess(O filter) {
				filter.setShouldWriteHeadersEagerly(true);
				return filter;
			}
		});
	}

	/** In a cookie, so that whoever only looks at the sign-in page costs no memory. */
	private static CookieCsrfTokenRepository formTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("form");
		tokens.setCookiePath(AdminPaths.ROOT);
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Strict"));
		return tokens;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new OperatorArgument());
	}

}
