package org.duibiao.api.v1.description;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.duibiao.testing.Json;
import org.duibiao.testing.Site;
import org.duibiao.testing.SiteAddresses;
import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description and the interface say the same.
 * <p>
 * With {@code -Dduibiao.examples=write} the examples are written anew from the answers.
 */
@SiteTest
class DescriptionIntegrationTests {

	private static final Path EXAMPLES = Path.of("src/main/resources/examples");

	private static final String MACHINE = "http://localhost:8080";

	/** What differs from store to store. */
	private static final String STORED = "\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+Z)?";

	@Autowired
	private Site site;

	@Autowired
	private SiteAddresses addresses;

	@Test
	void nameEveryAddressAndNoOther() {
		List<String> described = new ArrayList<>();
		description().path("paths").propertyNames().forEach(described::add);
		assertThat(new TreeSet<>(described)).isEqualTo(new TreeSet<>(this.addresses.interfacePatterns()
			.stream()
			.filter((pattern) -> !pattern.contains("openapi.json"))
			.toList()));
	}

	@Test
	void nameEveryParameterAndNoOther() {
		operations().forEach((operation) -> {
			List<String> described = StreamSupport.stream(operation.path("parameters").spliterator(), false)
				.filter((parameter) -> parameter.path("in").asString().equals("query"))
				.map((parameter) -> parameter.path("name").asString())
				.toList();
			JsonNode problem = Json.problem(this.site, and(example(operation), "no-such-parameter=1"), 400);
			assertThat(Json.texts(problem.path("allowed"), "")).isEqualTo(described);
		});
	}

	@Test
	void allowWhatTheInterfaceAllows() {
		operations().forEach((operation) -> operation.path("parameters").forEach((parameter) -> {
			String name = parameter.path("name").asString();
			JsonNode schema = parameter.path("schema").has("items") ? parameter.path("schema").path("items")
					: parameter.path("schema");
			schema.path("enum")
				.forEach((value) -> assertThat(this.site
					.get("/api/v1/" + and(without(example(operation), name), name + "=" + value.asString()))).as(name)
					.hasStatusOk());
			if (parameter.path("in").asString().equals("query")) {
				assertThat(Json.problem(this.site, and(without(example(operation), name), name + "=%21"), 400)
					.path("parameter")
					.asString()).isEqualTo(name);
			}
		}));
	}

	@Test
	void describeEverything() {
		operations().forEach((operation) -> {
			assertThat(operation.path("summary").asString()).isNotBlank();
			assertThat(operation.path("description").asString()).isNotBlank();
			assertThat(operation.path("parameters"))
				.allSatisfy((parameter) -> assertThat(parameter.path("description").asString("")).isNotBlank());
		});
		description().at("/components/schemas")
			.forEachEntry((name, schema) -> schema.path("properties")
				.forEachEntry((property,
						of) -> assertThat(of.path("description").asString("")).as(name + "." + property).isNotBlank()));
	}

	@Test
	void showExamplesThatAreWhatTheInterfaceAnswers() throws IOException {
		boolean write = System.getProperty("duibiao.examples", "").equals("write");
		for (JsonNode operation : operations()) {
			String written = answer(example(operation));
			Path file = EXAMPLES.resolve(operation.path("operationId").asString() + ".json");
			if (write) {
				Files.createDirectories(EXAMPLES);
				Files.writeString(file, pretty(written) + "\n");
				continue;
			}
			assertThat(file).exists();
			assertThat(plain(Files.readString(file))).as(file.toString()).isEqualTo(plain(written));
			JsonNode content = operation.at("/responses/200/content");
			JsonNode shown = content.iterator().next().path("examples").path(operation.path("operationId").asString());
			assertThat(shown.path("summary").asString()).isEqualTo("GET /api/v1/" + example(operation));
			assertThat(shown.path("value")).isEqualTo(Json.read(Files.readAllBytes(file)));
		}
	}

	@Test
	void promiseWhatTheInterfaceAnswers() {
		operations().forEach((operation) -> {
			String schema = operation.at("/responses/200/content").iterator().next().at("/schema/$ref").asString();
			List<String> errors = errors(schema, answer(example(operation)));
			assertThat(errors).as(example(operation)).isEmpty();
		});
		assertThat(errors("#/components/schemas/ListingFigure", answer("observations?limit=1000"))).isEmpty();
		assertThat(errors("#/components/schemas/ListingComparison", answer("comparisons"))).isEmpty();
		assertThat(errors("#/components/schemas/ListingTarget", answer("targets"))).isEmpty();
		assertThat(errors("#/components/schemas/ListingIndicator", answer("indicators"))).isEmpty();
		for (String words : List.of("industral", "investment", "CN-AH", "%E5%85%89%E4%BC%8F", "no-such-thing")) {
			assertThat(errors("#/components/schemas/Hits", answer("search?q=" + words))).as(words).isEmpty();
		}
		assertThat(errors("#/components/schemas/Problem", answer("areas?x=1"))).isEmpty();
		assertThat(errors("#/components/schemas/Problem", answer("made-to-fail"))).isEmpty();
	}

	@Test
	void wouldNotPromiseAnotherAnswer() {
		assertThat(errors("#/components/schemas/ListingFigure", answer("areas"))).isNotEmpty();
		assertThat(errors("#/components/schemas/Listing" + "Area", answer("areas").replace("\"code\"", "\"kode\"")))
			.isNotEmpty();
	}

	private List<String> errors(String reference, String answer) {
		ObjectNode schema = JsonMapper.shared().createObjectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$ref", reference);
		schema.set("components", description().path("components"));
		Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		return compiled.validate(Json.read(answer.getBytes(StandardCharsets.UTF_8)))
			.stream()
			.map(Object::toString)
			.toList();
	}

	private JsonNode description() {
		return Json.read(this.site.get("/api/v1/openapi.json").getResponse().getContentAsByteArray());
	}

	private List<JsonNode> operations() {
		List<JsonNode> operations = new ArrayList<>();
		description().path("paths").forEach((path) -> operations.add(path.path("get")));
		assertThat(operations).hasSizeGreaterThan(8);
		return operations;
	}

	private String answer(String address) {
		byte[] body = this.site.get(URI.create(MACHINE + "/api/v1/" + address).toString())
			.getResponse()
			.getContentAsByteArray();
		return new String(body, StandardCharsets.UTF_8);
	}

	private static String example(JsonNode operation) {
		return operation.path("x-example").asString().substring("/api/v1/".length());
	}

	private static String and(String address, String more) {
		return address + (address.contains("?") ? "&" : "?") + more;
	}

	private static String without(String address, String name) {
		return address.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "").replaceAll("[?&]$", "");
	}

	private static String plain(String json) {
		return pretty(json.replaceAll(STORED, "STORED"));
	}

	private static String pretty(String json) {
		JsonMapper indented = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		return indented.writeValueAsString(indented.readTree(json));
	}

}
