package org.duibiao.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Part;

/**
 * Finds the headings of an article by how they look, and gives sections their codes. A
 * person looks over what it finds.
 */
final class Outline {

	private static final int LONGEST_HEADING = 40;

	private static final int LONGEST_SHORT = 24;

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");

	/** 2023年工作成效, 2024年重点工作安排; 一、2023年工作情况. */
	private static final Pattern OF_A_YEAR = Pattern
		.compile("(?:[一二三四五六七八九十]+、)?20\\d\\d年[^。；，,;]*(?:工作|情况|成效|回顾|总结|进展|成绩|安排|思路|重点|目标|打算|计划|任务|举措|展望)[^。；，,;]*");

	private static final Pattern AIMS = Pattern.compile("安排|思路|目标|打算|计划|任务|举措|展望");

	/** 一、…: a heading of the upper order. */
	private static final Pattern UPPER = Pattern.compile("[一二三四五六七八九十]+、.*");

	/** （一）…, 一是…: a heading of the lower order, with which a paragraph may go on. */
	private static final Pattern LOWER = Pattern.compile("(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+是).*");

	private static final Pattern HEADING_WORDS = Pattern.compile("^[^。；：！？;:!?]*");

	private static final Pattern SENTENCE = Pattern.compile(".*[。，；：！？、,;:!?\\d].*");

	private Outline() {
	}

	/**
	 * The paragraphs with which sections seem to begin.
	 * @param paragraphs all paragraphs, the first with the title
	 * @return for each the part that it seems to speak of
	 */
	static Map<Integer, Part> find(List<String> paragraphs) {
		Map<Integer, Part> found = new TreeMap<>();
		found.put(0, Part.INTRODUCTION);
		Part part = Part.INTRODUCTION;
		for (int i = 1; i < paragraphs.size(); i++) {
			if (isUpper(paragraphs.get(i))) {
				part = partOf(paragraphs.get(i), part);
				found.put(i, part);
				int end = i + 1;
				while (end < paragraphs.size() && !isUpper(paragraphs.get(end))) {
					end++;
				}
				findLower(paragraphs, i + 1, end, part, found);
			}
		}
		return found;
	}

	/**
	 * In a part whose sections are numbered, a short line is a caption and no heading.
	 */
	private static void findLower(List<String> paragraphs, int from, int to, Part part, Map<Integer, Part> found) {
		boolean numbered = paragraphs.subList(from, to).stream().anyMatch((line) -> LOWER.matcher(line).matches());
		for (int i = from; i < to; i++) {
			if (numbered ? LOWER.matcher(paragraphs.get(i)).matches() : isBare(paragraphs.get(i))) {
				found.put(i, part);
			}
		}
	}

	private static boolean isUpper(String line) {
		return isShort(line, LONGEST_HEADING) && (OF_A_YEAR.matcher(line).matches() || UPPER.matcher(line).matches());
	}

	private static Part partOf(String line, Part before) {
		if (AIMS.matcher(line).find()) {
			return Part.TARGETS;
		}
		return (OF_A_YEAR.matcher(line).matches() || before == Part.INTRODUCTION) ? Part.RESULTS : before;
	}

	private static boolean isShort(String line, int longest) {
		return line.length() <= longest && !line.contains("。");
	}

	/** A short line of words alone, as between two rules in a newspaper. */
	private static boolean isBare(String line) {
		return isShort(line, LONGEST_SHORT) && !SENTENCE.matcher(line).matches();
	}

	/**
	 * Makes sections of the paragraphs with which they begin.
	 * @param paragraphs all paragraphs
	 * @param parts for each paragraph with which a section begins, what it speaks of
	 * @param english what headings are in English; where nothing is told, the code stands
	 * @return the headings, with codes as the data dictionary has them: 0 for what comes
	 * first, the year of a part, the number of a section in it
	 */
	static List<Heading> sections(List<String> paragraphs, Map<Integer, Part> parts, Map<Integer, String> english) {
		List<Heading> headings = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		String upper = "0";
		int lower = 0;
		for (Map.Entry<Integer, Part> part : new TreeMap<>(parts).entrySet()) {
			int paragraph = part.getKey();
			String line = paragraphs.get(paragraph);
			Optional<String> year = (paragraph == 0) ? Optional.of("0") : upperCode(line);
			String code;
			if (year.isPresent()) {
				code = free(year.get(), taken);
				upper = code;
				lower = 0;
			}
			else {
				code = free(upper + "." + ++lower, taken);
			}
			taken.add(code);
			String told = english.getOrDefault(paragraph, "").strip();
			headings.add(new Heading(paragraph, code, part.getValue(),
					new LocalizedText(words(line), told.isEmpty() ? "Section " + code : told)));
		}
		return List.copyOf(headings);
	}

	private static Optional<String> upperCode(String line) {
		Matcher year = YEAR.matcher(line);
		boolean upper = OF_A_YEAR.matcher(line).matches() || UPPER.matcher(line).matches();
		return upper ? Optional.of(year.find() ? year.group(1) : "part") : Optional.empty();
	}

	private static String free(String code, Set<String> taken) {
		String free = code;
		for (int i = 2; taken.contains(free); i++) {
			free = code + "-" + i;
		}
		return free;
	}

	private static String words(String line) {
		Matcher words = HEADING_WORDS.matcher(line);
		String start = (words.find() && !words.group().isBlank()) ? words.group().strip() : line;
		return start.substring(0, Math.min(start.length(), 2 * LONGEST_HEADING));
	}

}
