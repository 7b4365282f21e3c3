package org.duibiao.testing;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads figures out of pages.
 */
public final class Printed {

	private Printed() {
	}

	/**
	 * The token of the figure in a cell.
	 * @param cell a cell with a figure
	 * @return the figure as printed; in English pages it stands beside the value if that
	 * differs
	 */
	public static String tokenIn(Element cell) {
		return Optional.ofNullable(cell.selectFirst(".meaning > [lang=zh]"))
			.or(() -> Optional.ofNullable(cell.selectFirst(".value")))
			.map(Element::text)
			.orElse("");
	}

	/**
	 * The data of a chart.
	 * @param page the page or a part of it
	 * @param id the id of the chart
	 * @return the JSON
	 */
	public static JsonNode chart(Element page, String id) {
		return JsonMapper.shared().readTree(page.selectFirst("script[type=application/json]#" + id).data());
	}

	/**
	 * The texts of nodes.
	 * @param nodes an array of nodes
	 * @param field the field of each; the nodes themselves if empty
	 * @return the texts
	 */
	public static List<String> texts(JsonNode nodes, String field) {
		return nodes.valueStream().map((node) -> (field.isEmpty() ? node : node.path(field)).asString()).toList();
	}

}
