package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.Locale;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;

import org.springframework.context.MessageSource;

/**
 * The messages of one language.
 */
public final class Phrases {

	private final MessageSource messages;

	private final Locale locale;

	/**
	 * Phrases of a language.
	 * @param messages the messages of all languages
	 * @param locale the language
	 */
	public Phrases(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * A message.
	 * @param key its key
	 * @param arguments what it speaks of; periods, reasons and texts in two languages are
	 * told in this language, numbers with their digits grouped
	 * @return the message
	 */
	public String say(String key, Object... arguments) {
		Object[] told = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			told[i] = tell(arguments[i]);
		}
		return this.messages.getMessage(key, told, this.locale);
	}

	/**
	 * A message in both languages.
	 * @param key its key
	 * @return the message
	 */
	public LocalizedText both(String key) {
		return new LocalizedText(this.messages.getMessage(key, null, Locale.CHINESE),
				this.messages.getMessage(key, null, Locale.ENGLISH));
	}

	/**
	 * A reason in this language.
	 * @param reason the reason
	 * @return the message
	 */
	public String say(Reason reason) {
		return say(reason.key(), reason.arguments().toArray());
	}

	/**
	 * A reason whose message says itself how its numbers are written.
	 * @param reason the reason, with texts and numbers
	 * @return the message
	 */
	public String format(Reason reason) {
		return this.messages.getMessage(reason.key(), reason.arguments().toArray(), this.locale);
	}

	/**
	 * A text in this language.
	 * @param text the text in both languages
	 * @return the text
	 */
	public String say(LocalizedText text) {
		return text.in(this.locale);
	}

	/**
	 * The name of a constant, from the message {@code Type.CONSTANT}.
	 * @param constant the constant
	 * @return its name
	 */
	public String say(Enum<?> constant) {
		return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	/**
	 * A period in this language.
	 * @param period the period
	 * @return the period in words
	 */
	public String say(TimePeriod period) {
		return Periods.tell(period, this);
	}

	/**
	 * The locale of this language.
	 * @return the locale
	 */
	public Locale locale() {
		return this.locale;
	}

	private String tell(Object argument) {
		if (argument instanceof LocalizedText text) {
			return say(text);
		}
		if (argument instanceof Reason reason) {
			return say(reason);
		}
		if (argument instanceof TimePeriod period) {
			return say(period);
		}
		if (argument instanceof Enum<?> constant) {
			return say(constant);
		}
		return (argument instanceof BigDecimal number) ? Numbers.grouped(number) : argument.toString();
	}

}
