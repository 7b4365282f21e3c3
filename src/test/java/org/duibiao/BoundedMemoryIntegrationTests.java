package org.duibiao;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.intake.MadeUpProvinces;
import org.duibiao.observation.Figures;
import org.duibiao.observation.Observation;
import org.duibiao.observation.Observations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mockito.ArgumentMatchers;
import org.mockito.BDDMockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many figures there are, only few of them are in memory while all are handed
 * out: those that are still reachable are counted whenever more are read.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:vast;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=",
				MadeUpProvinces.HOW_MANY + "=280" })
@Import(MadeUpProvinces.class)
@Execution(ExecutionMode.CONCURRENT)
class BoundedMemoryIntegrationTests {

	private static final int VAST = 20_000;

	private static final int FEW = 3_000;

	@MockitoSpyBean
	private Observations observations;

	@Autowired
	private Environment environment;

	private final List<WeakReference<Observation>> read = new ArrayList<>();

	private int most;

	private int inAll;

	@BeforeEach
	void watch() {
		BDDMockito.willAnswer((call) -> {
			List<?> page = (List<?>) call.callRealMethod();
			count(page);
			return page;
		})
			.given(this.observations)
			.page(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.anyInt(), ArgumentMatchers.any());
		BDDMockito.willAnswer((call) -> {
			Figures figures = (Figures) call.callRealMethod();
			count(figures.inReadingOrder());
			return figures;
		}).given(this.observations).find(ArgumentMatchers.any(), ArgumentMatchers.any());
	}

	private void count(List<?> figures) {
		figures.forEach((figure) -> this.read.add(new WeakReference<>((Observation) figure)));
		this.inAll += figures.size();
		System.gc();
		this.read.removeIf((reference) -> reference.refersTo(null));
		this.most = Math.max(this.most, this.read.size());
	}

	@Test
	void holdsFewFiguresWhileItWritesLines() throws IOException, InterruptedException {
		assertThat(lines("/api/v1/observations.jsonl")).isGreaterThan(VAST);
		assertThat(this.inAll).isGreaterThan(VAST);
		assertThat(this.most).isLessThan(FEW);
	}

	@Test
	void holdsFewFiguresWhileItWritesSeries() throws IOException, InterruptedException {
		assertThat(lines("/sdmx/2.1/data/DF_FIGURES?format=csv")).isGreaterThan(VAST);
		assertThat(this.inAll).isGreaterThan(VAST);
		assertThat(this.most).isLessThan(FEW);
	}

	private long lines(String address) throws IOException, InterruptedException {
		URI asked = URI
			.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port") + address);
		HttpResponse<InputStream> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofInputStream());
		long lines = 0;
		try (InputStream body = answer.body()) {
			byte[] part = new byte[8192];
			for (int size = body.read(part); size >= 0; size = body.read(part)) {
				for (int i = 0; i < size; i++) {
					lines += (part[i] == '\n') ? 1 : 0;
				}
			}
		}
		return lines;
	}

}
