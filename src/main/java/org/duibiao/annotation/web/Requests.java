package org.duibiao.annotation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duibiao.annotation.ArticleNumber;
import org.duibiao.annotation.Articles.Edit;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;
import org.duibiao.site.BadParameterException;

import org.springframework.util.MultiValueMap;

/**
 * Reads what forms send.
 */
final class Requests {

	/** The addresses of an article. */
	static final String ARTICLE = "/admin/reading/{number:[1-9]\\d{0,8}}";

	/** The addresses of a numeral of an article. */
	static final String NUMERAL = ARTICLE + "/numerals/{paragraph:\\d{1,6}}/{start:\\d{1,6}}";

	private static final List<String> NUMBERS = List.of("1, 2, 3 …");

	private Requests() {
	}

	static Edit edit(int number, MultiValueMap<String, String> form, Operator editor) {
		editor.require(Role.EDITOR);
		return new Edit(new ArticleNumber(number), number("version", form), editor.name());
	}

	static int number(String name, MultiValueMap<String, String> form) {
		return optional(name, form).orElseThrow(() -> BadParameterException.missing(name, NUMBERS));
	}

	static Optional<Integer> optional(String name, MultiValueMap<String, String> form) {
		String sent = text(name, form);
		if (!sent.isEmpty() && !sent.matches("\\d{1,9}")) {
			throw new BadParameterException(name, sent, NUMBERS);
		}
		return sent.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(sent));
	}

	static String text(String name, MultiValueMap<String, String> form) {
		return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
	}

	/** The fields of a form; boxes ticked stand in one cell, separated by spaces. */
	static Map<String, String> cells(List<String> names, MultiValueMap<String, String> form) {
		Map<String, String> cells = new HashMap<>();
		for (String name : names) {
			cells.put(name, String.join(" ", form.getOrDefault(name, List.of())).strip());
		}
		return cells;
	}

}
