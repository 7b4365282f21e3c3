package org.duibiao.sdmx.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duibiao.sdmx.DataQuery;
import org.duibiao.sdmx.KeyFilter;
import org.duibiao.sdmx.SdmxException;
import org.duibiao.sdmx.message.Detail;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Artefacts;

/**
 * A request for data, read strictly.
 *
 * @param query which observations are asked for
 * @param detail how much is told of them
 */
record DataRequest(DataQuery query, Detail detail) {

	private static final Set<String> PROVIDERS = Set.of(KeyFilter.ANY, Artefact.AGENCY,
			Artefact.AGENCY + "," + Artefact.AGENCY, KeyFilter.ANY + "," + Artefact.AGENCY);

	/**
	 * Reads a request.
	 * @param named flow, key and provider as a path
	 * @param parameters the parameters
	 * @return the request
	 * @throws SdmxException if it cannot be answered
	 */
	static DataRequest of(String named, Map<String, String> parameters) {
		PathParts parts = PathParts.of(named, 3);
		findFlow(parts.get(0, ""));
		refuse(parameters);
		DataQuery query = DataQuery.of(parts.get(1, ""))
			.within(given(parameters, "startPeriod"), given(parameters, "endPeriod"))
			.limitedTo(given(parameters, "firstNObservations"), given(parameters, "lastNObservations"));
		Detail detail = detail(given(parameters, "detail").orElse("full"));
		if (Arrays.stream(parts.get(2, KeyFilter.ANY).split("\\+")).noneMatch(PROVIDERS::contains)) {
			throw new SdmxException(SdmxException.Category.NO_RESULTS, "sdmx.problem.provider", Artefact.AGENCY);
		}
		return new DataRequest(query, detail);
	}

	/** {@code FLOW}, {@code AGENCY,FLOW} or {@code AGENCY,FLOW,VERSION}. */
	private static void findFlow(String written) {
		List<String> parts = Arrays.asList(written.split(",", -1));
		if (written.isEmpty() || parts.size() > 3) {
			throw new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.flow", flow());
		}
		String agency = (parts.size() > 1) ? parts.get(0) : KeyFilter.ANY;
		String id = (parts.size() > 1) ? parts.get(1) : parts.get(0);
		Artefacts.find(Artefact.Type.DATAFLOW, agency, id, (parts.size() > 2) ? parts.get(2) : "latest");
	}

	private static void refuse(Map<String, String> parameters) {
		if (parameters.containsKey("updatedAfter")) {
			throw new SdmxException(SdmxException.Category.NOT_IMPLEMENTED, "sdmx.problem.updated-after");
		}
		if (parameters.getOrDefault("includeHistory", "false").equals("true")) {
			throw new SdmxException(SdmxException.Category.NOT_IMPLEMENTED, "sdmx.problem.updated-after");
		}
		if (!parameters.getOrDefault("dimensionAtObservation", "TIME_PERIOD").equals("TIME_PERIOD")) {
			throw new SdmxException(SdmxException.Category.NOT_IMPLEMENTED, "sdmx.problem.parameter",
					"dimensionAtObservation", "TIME_PERIOD");
		}
	}

	private static Detail detail(String written) {
		return Arrays.stream(Detail.values())
			.filter((detail) -> detail.name().toLowerCase(Locale.ROOT).equals(written))
			.findFirst()
			.orElseThrow(() -> new SdmxException(SdmxException.Category.SYNTAX, "sdmx.problem.parameter", "detail",
					"full, dataonly, serieskeysonly, nodata"));
	}

	private static Optional<String> given(Map<String, String> parameters, String name) {
		return Optional.ofNullable(parameters.get(name)).filter((value) -> !value.isEmpty());
	}

	private static String flow() {
		return "%s,%s,%s".formatted(Artefact.AGENCY, Artefact.FLOW.id(), Artefact.VERSION);
	}

}
