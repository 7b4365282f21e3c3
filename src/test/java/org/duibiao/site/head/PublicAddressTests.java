package org.duibiao.site.head;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public address is the configured one, else that of the request.
 */
class PublicAddressTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/targets");

	@BeforeEach
	void ask() {
		this.request.setServerName("inside");
		this.request.setServerPort(8080);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request));
	}

	@AfterEach
	void forget() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void isTheOneConfigured() {
		assertThat(new PublicAddress("https://figures.example/").of("/data?lang=en"))
			.isEqualTo("https://figures.example/data?lang=en");
	}

	@Test
	void isElseTheOneAskedFor() {
		assertThat(new PublicAddress("").of("/data")).isEqualTo("http://inside:8080/data");
	}

	@ParameterizedTest
	@CsvSource({ "q=a=b, q=a%3Db", "q=a+b%20c, q=a%20b%20c", "q=%e5%b0%8f, q=%E5%B0%8F", "q=a(b)!', q=a%28b%29%21%27" })
	void writesAValueInOneWay(String sent, String written) {
		this.request.setQueryString(sent);
		this.request.setRequestURI("/targets;x=1");
		assertThat(new PublicAddress("").state().build(true).toUriString()).isEqualTo("/targets?" + written);
	}

	@Test
	void keepsOnlyTheStateOfThePage() {
		this.request
			.setQueryString("province=CN-AH&lang=en&revision=3&utm_source=x&q=%E5%B0%8F%26&q=" + "a".repeat(201));
		assertThat(new PublicAddress("").state().build(true).toUriString())
			.isEqualTo("/targets?province=CN-AH&q=%E5%B0%8F%26");
	}

}
