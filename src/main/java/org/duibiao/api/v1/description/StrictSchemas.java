package org.duibiao.api.v1.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.duibiao.api.v1.contract.AreaEntry;
import org.duibiao.api.v1.contract.ComparisonEntry;
import org.duibiao.api.v1.contract.DocumentEntry;
import org.duibiao.api.v1.contract.HitListing;
import org.duibiao.api.v1.contract.IndicatorEntry;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.api.v1.contract.RevisionEntry;
import org.duibiao.api.v1.contract.TargetEntry;
import org.duibiao.site.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Makes the schemas say all that the records promise: what is always there, and that
 * there is nothing else.
 */
class StrictSchemas implements OpenApiCustomizer {

	private static final List<Class<?>> ROOTS = List.of(AreaEntry.class, IndicatorEntry.class, TargetEntry.class,
			ComparisonEntry.class, DocumentEntry.class, RevisionEntry.class, Listing.class, HitListing.class,
			Problem.class);

	private static final List<String> OF_ANY_PROBLEM = List.of("type", "title", "status", "detail", "instance");

	@Override
	public void customise(OpenAPI description) {
		ModelConverters.getInstance(true).read(Problem.class).forEach(description.getComponents()::addSchemas);
		Map<String, Class<?>> records = new LinkedHashMap<>();
		ROOTS.forEach((root) -> collect(root, records));
		description.getComponents().getSchemas().forEach((name, schema) -> {
			String type = name.startsWith(Listing.class.getSimpleName()) ? Listing.class.getSimpleName() : name;
			Optional.ofNullable(records.get(type)).ifPresent((record) -> tighten(schema, record));
		});
	}

	private static void tighten(Schema<?> schema, Class<?> record) {
		schema.setAdditionalProperties(false);
		schema.setRequired(record.equals(Problem.class) ? OF_ANY_PROBLEM
				: Arrays.stream(record.getRecordComponents())
					.filter((component) -> !component.getType().equals(Optional.class))
					.map(RecordComponent::getName)
					.toList());
	}

	private static void collect(Type type, Map<String, Class<?>> records) {
		if (type instanceof ParameterizedType several) {
			Arrays.stream(several.getActualTypeArguments()).forEach((argument) -> collect(argument, records));
		}
		else if (type instanceof Class<?> found && found.isRecord()
				&& records.putIfAbsent(name(found), found) == null) {
			Arrays.stream(found.getRecordComponents())
				.forEach((component) -> collect(component.getGenericType(), records));
		}
	}

	private static String name(Class<?> record) {
		return Optional.ofNullable(record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class))
			.map(io.swagger.v3.oas.annotations.media.Schema::name)
			.orElseGet(record::getSimpleName);
	}

}
