package org.duibiao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * The readings of Chinese characters: all of them, whatever stands around a character.
 */
final class Pinyin {

	private static final HanyuPinyinOutputFormat PLAIN = plain();

	private Pinyin() {
	}

	/**
	 * The readings of a character.
	 * @param character its code point
	 * @return its readings without tones, {@code ü} as {@code v} and as {@code u}; none
	 * if it is no Chinese character
	 */
	static List<String> readings(int character) {
		if (!Character.isBmpCodePoint(character) || !Character.isIdeographic(character)) {
			return List.of();
		}
		Set<String> readings = new LinkedHashSet<>();
		for (String reading : of((char) character)) {
			readings.add(reading);
			readings.add(reading.replace('v', 'u'));
		}
		return List.copyOf(readings);
	}

	private static String[] of(char character) {
		try {
			String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, PLAIN);
			return (readings != null) ? readings : new String[0];
		}
		catch (BadHanyuPinyinOutputFormatCombination ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HanyuPinyinOutputFormat plain() {
		HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
		format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
		format.setVCharType(HanyuPinyinVCharType.WITH_V);
		return format;
	}

}
