package org.duibiao.wording;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The phrases of the program without the program.
 */
final class Languages {

	static final Phrases ZH = phrases(Locale.CHINESE);

	static final Phrases EN = phrases(Locale.ENGLISH);

	private Languages() {
	}

	static Phrases of(String language) {
		return language.equals("en") ? EN : ZH;
	}

	private static Phrases phrases(Locale locale) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setAlwaysUseMessageFormat(true);
		messages.setFallbackToSystemLocale(false);
		return new Phrases(messages, locale);
	}

}
