package org.duibiao.api.v1.description;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.duibiao.api.v1.request.Parameter;
import org.duibiao.api.v1.request.Takes;
import org.duibiao.site.problem.Problem;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.web.method.HandlerMethod;

/**
 * Describes the parameters that an address declares, and how it answers.
 */
class DeclaredParameters implements OperationCustomizer {

	static final String EXAMPLE = "x-example";

	private static final Map<String, String> PROBLEMS = Map.of("400",
			"A parameter is unknown, repeated, malformed or missing; the problem names it, what was found and what is allowed.",
			"404", "A code names nothing; the problem names codes that do.", "406",
			"The asker accepts no media type that there is.", "500",
			"Something unexpected; the problem has the number of the incident.");

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		Takes takes = method.getMethodAnnotation(Takes.class);
		if (takes == null) {
			return operation;
		}
		Stream.concat(Arrays.stream(takes.value()), Parameter.COMMON.stream())
			.forEach((parameter) -> operation.addParametersItem(described(parameter)));
		operation.getParameters()
			.stream()
			.filter((parameter) -> "path".equals(parameter.getIn()))
			.forEach((parameter) -> {
				parameter.setDescription("Code of what is asked for.");
				parameter.setExample(takes.example().substring(takes.example().lastIndexOf('/') + 1));
			});
		operation.addExtension(EXAMPLE, "/api/v1/" + takes.example());
		PROBLEMS.keySet()
			.stream()
			.sorted()
			.forEach((status) -> operation.getResponses().addApiResponse(status, problem(PROBLEMS.get(status))));
		operation.getResponses()
			.addApiResponse("304",
					new ApiResponse().description("The asker has this answer: If-None-Match has its ETag."));
		return operation;
	}

	private static io.swagger.v3.oas.models.parameters.Parameter described(Parameter parameter) {
		Schema<Object> value = new JsonSchema();
		value.addType(parameter == Parameter.LIMIT || parameter == Parameter.REVISION ? "integer" : "string");
		Parameter.Values domain = parameter.domain();
		if (!domain.allowed().isEmpty()) {
			value.setEnum(List.copyOf(domain.allowed()));
		}
		else if (value.getTypes().contains("string")) {
			value.setPattern("^(" + domain.pattern() + ")$");
		}
		else {
			value.setMinimum(BigDecimal.ONE);
			if (parameter == Parameter.LIMIT) {
				value.setMaximum(BigDecimal.valueOf(1000));
				value.setDefault(100);
			}
		}
		QueryParameter described = new QueryParameter();
		described.name(parameter.inAddress()).description(parameter.description()).required(parameter.isRequired());
		if (parameter.isRepeatable()) {
			Schema<Object> all = new JsonSchema();
			all.addType("array");
			all.setItems(value);
			described.schema(all).style(StyleEnum.FORM).explode(true);
		}
		else {
			described.schema(value);
		}
		return described;
	}

	private static ApiResponse problem(String description) {
		Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + Problem.class.getSimpleName());
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema)));
	}

}
