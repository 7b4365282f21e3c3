package org.duibiao.recognition;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

import org.duibiao.source.Part;
import org.duibiao.source.text.Paragraph;

/**
 * Made-up texts, and the names they are read with.
 */
final class Texts {

	static final Vocabulary VOCABULARY = new Vocabulary(
			List.of(new Name("CN", "全国"), new Name("CN-CENTRAL", "中部"), new Name("CN-YRD", "长三角")),
			List.of(new Name("percent", "%"), new Name("percentage-point", "个百分点"), new Name("cny", "元"),
					new Name("jia", "家"), new Name("hu", "户"), new Name("ge", "个"), new Name("xiang", "项"),
					new Name("chang", "场"), new Name("ming", "名"), new Name("liang", "辆"), new Name("tiao", "条"),
					new Name("index", "指数")),
			List.of());

	private Texts() {
	}

	static Setting setting(Part part) {
		String heading = (part == Part.TARGETS) ? "2024年工作安排" : "2023年工作情况";
		return new Setting(part, Year.of(2023), List.of(heading));
	}

	static List<Passage> of(Part part, String... paragraphs) {
		return IntStream.range(0, paragraphs.length)
			.mapToObj((index) -> new Passage(new Paragraph("s", index + 1, paragraphs[index]), setting(part)))
			.toList();
	}

	static List<Proposal> read(Part part, String... paragraphs) {
		return new Recognizer(VOCABULARY).read(of(part, paragraphs));
	}

}
