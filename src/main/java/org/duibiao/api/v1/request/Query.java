package org.duibiao.api.v1.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.site.BadParameterException;

/**
 * The parameters of a request, each of them declared and well-formed. Immutable.
 */
public final class Query {

	private final List<Parameter> declared;

	private final Map<Parameter, List<String>> values = new LinkedHashMap<>();

	private Query(List<Parameter> declared) {
		this.declared = declared;
	}

	/**
	 * Reads the parameters of a request.
	 * @param request the request
	 * @param takes what its address takes
	 * @return the parameters
	 * @throws BadParameterException if one is unknown, repeated, malformed or missing
	 */
	public static Query of(HttpServletRequest request, Takes takes) {
		List<Parameter> declared = Stream.concat(Arrays.stream(takes.value()), Parameter.COMMON.stream()).toList();
		Map<String, Parameter> byName = declared.stream()
			.collect(
					Collectors.toMap(Parameter::inAddress, Function.identity(), (one, two) -> one, LinkedHashMap::new));
		Query query = new Query(declared);
		request.getParameterMap().forEach((name, sent) -> {
			if (!byName.containsKey(name)) {
				throw BadParameterException.unknown(name, String.join(", ", sent), byName.keySet());
			}
			query.add(byName.get(name), List.of(sent));
		});
		declared.stream()
			.filter((parameter) -> parameter.isRequired() && !query.values.containsKey(parameter))
			.findFirst()
			.ifPresent((parameter) -> {
				throw BadParameterException.missing(parameter.inAddress(), allowed(parameter));
			});
		return query;
	}

	private void add(Parameter parameter, List<String> sent) {
		List<String> allowed = allowed(parameter);
		if (sent.size() > 1 && !parameter.isRepeatable()) {
			throw BadParameterException.repeated(parameter.inAddress(), String.join(", ", sent), allowed);
		}
		sent.stream().filter((value) -> !parameter.domain().allow(value)).findFirst().ifPresent((value) -> {
			throw new BadParameterException(parameter.inAddress(), value, allowed);
		});
		this.values.put(parameter, sent.stream().distinct().toList());
	}

	private static List<String> allowed(Parameter parameter) {
		return parameter.domain().allowed().isEmpty() ? List.of(parameter.domain().told())
				: parameter.domain().allowed();
	}

	/**
	 * The values of a parameter.
	 * @param parameter a parameter that the address takes
	 * @return the values, each once; none if it was not sent
	 */
	public List<String> all(Parameter parameter) {
		if (!this.declared.contains(parameter)) {
			throw new IllegalArgumentException(parameter + " is not declared");
		}
		return this.values.getOrDefault(parameter, List.of());
	}

	/**
	 * The value of a parameter.
	 * @param parameter a parameter that the address takes
	 * @return the value, if it was sent
	 */
	public Optional<String> one(Parameter parameter) {
		return all(parameter).stream().findFirst();
	}

	/**
	 * All that was sent except some parameters, in the order in which they are declared;
	 * the values in the order in which they were sent, for areas are compared in it.
	 * @param without the parameters left out
	 * @return the values by parameter
	 */
	public Map<Parameter, List<String>> without(Parameter... without) {
		Map<Parameter, List<String>> rest = new LinkedHashMap<>();
		this.declared.stream()
			.filter((parameter) -> !List.of(without).contains(parameter) && this.values.containsKey(parameter))
			.forEach((parameter) -> rest.put(parameter, List.copyOf(this.values.get(parameter))));
		return rest;
	}

}
