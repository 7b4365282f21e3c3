package org.duibiao.recognition;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Status;
import org.duibiao.recognition.grammar.Mention;
import org.duibiao.recognition.grammar.PeriodWord;
import org.duibiao.recognition.grammar.Prose;
import org.duibiao.recognition.grammar.Rule;
import org.duibiao.recognition.grammar.MentionKind;

/**
 * Whether a figure was reached or is aimed at, and how firmly.
 *
 * @param kind result or target
 * @param status how firm a result is
 * @param commitment how firmly a target is meant
 * @param ground the rule that says so
 */
record Aims(Kind kind, Optional<Status> status, Optional<Commitment> commitment, Reason ground) {

	private static final Pattern AIM = Pattern.compile("力争|争创|争取(?:达到|实现|突破|新增)|努力(?:达到|实现)|确保|保证");

	private static final Pattern EXPECTED = Pattern.compile("预计|有望|预期|预测");

	private static final Pattern REACHED = Pattern.compile("同比|环比|[比较](?:上年|去年|年初)|创.{0,8}新[高低]|已(?:达|建成|完成)");

	static Aims of(Prose prose, Mention mention, Setting setting, List<PeriodWord> words, List<Mention> mentions) {
		int start = mention.span().start();
		String before = prose.between(prose.groupStart(start), start);
		Optional<String> aim = last(AIM, before);
		Optional<String> later = words.stream()
			.filter((word) -> word.span().start() >= prose.sentenceStart(start) && word.span().end() <= start)
			.filter((word) -> isLater(word, setting.published()))
			.map((word) -> word.span().of(prose.text()))
			.findFirst();
		if (setting.isAboutTargets()) {
			Optional<String> reached = reached(prose, start, words, mentions);
			return (aim.isEmpty() && later.isEmpty() && reached.isPresent())
					? result(before, Rule.REACHED.because(reached.get())) : target(aim, ground(aim, setting));
		}
		boolean strives = aim.filter((word) -> word.startsWith("力争") || word.startsWith("争取") || word.startsWith("努力"))
			.isPresent();
		if (strives || later.isPresent()) {
			return target(aim, Rule.AIMED.because(aim.or(() -> later).orElse("")));
		}
		return result(before, Rule.SECTION.because());
	}

	private static Optional<String> reached(Prose prose, int start, List<PeriodWord> words, List<Mention> mentions) {
		int first = prose.sentenceStart(start);
		int last = prose.sentenceEnd(start);
		Optional<String> rank = mentions.stream()
			.dropWhile((mention) -> mention.span().start() < first)
			.takeWhile((mention) -> mention.span().start() < last)
			.filter((mention) -> mention.kind() == MentionKind.RANK)
			.map((mention) -> mention.span().of(prose.text()))
			.findFirst();
		Optional<String> past = words.stream()
			.filter((word) -> word.span().start() >= first && word.span().end() <= start)
			.filter((word) -> word.form() == PeriodWord.Form.MONTHS && word.from() == 1 && word.to() > 6
					&& word.to() < 12)
			.map((word) -> word.span().of(prose.text()))
			.findFirst();
		return last(REACHED, prose.between(first, last)).or(() -> rank).or(() -> past);
	}

	private static boolean isLater(PeriodWord word, Year published) {
		return word.year().isPresent() && word.year().getAsInt() > published.getValue()
				|| word.form() == PeriodWord.Form.YEARS && word.to() > published.getValue()
						&& word.time(published, published).filter(TimePeriod.Months.class::isInstance).isPresent();
	}

	private static Aims result(String before, Reason ground) {
		Optional<String> expected = last(EXPECTED, before);
		Reason told = expected.map((word) -> Rule.EXPECTED.because(word)).orElse(ground);
		return new Aims(Kind.RESULT, Optional.of(expected.isPresent() ? Status.EXPECTED : Status.ACTUAL),
				Optional.empty(), told);
	}

	private static Aims target(Optional<String> aim, Reason ground) {
		Commitment commitment = aim
			.map((word) -> (word.equals("确保") || word.equals("保证")) ? Commitment.ENSURE : Commitment.STRIVE)
			.orElse(Commitment.PLAN);
		return new Aims(Kind.TARGET, Optional.empty(), Optional.of(commitment), ground);
	}

	private static Reason ground(Optional<String> aim, Setting setting) {
		return aim.map((word) -> Rule.AIMED.because(word)).orElseGet(() -> Rule.SECTION.because());
	}

	private static Optional<String> last(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).reduce((one, two) -> two);
	}

}
