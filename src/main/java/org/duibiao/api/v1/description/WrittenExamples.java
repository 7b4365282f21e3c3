package org.duibiao.api.v1.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows answers that the interface gives to the examples.
 */
class WrittenExamples implements OpenApiCustomizer {

	private static final String SUCCESS = "200";

	@Override
	public void customise(OpenAPI description) {
		description.getPaths().values().forEach((path) -> path.readOperations().forEach(WrittenExamples::show));
	}

	private static void show(Operation operation) {
		Object address = operation.getExtensions().get(DeclaredParameters.EXAMPLE);
		String file = "/examples/" + operation.getOperationId() + ".json";
		try (InputStream written = WrittenExamples.class.getResourceAsStream(file)) {
			if (written != null) {
				Object value = JsonMapper.shared().readValue(written, Object.class);
				operation.getResponses()
					.get(SUCCESS)
					.getContent()
					.values()
					.forEach((content) -> content.addExamples(operation.getOperationId(),
							new Example().summary("GET " + address).value(value)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file, ex);
		}
	}

}
