package org.duibiao.wording;

import java.math.BigDecimal;
import java.util.Locale;

import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Reason;
import org.duibiao.kernel.TimePeriod;
import org.duibiao.observation.Kind;
import org.duibiao.observation.Rank;
import org.junit.jupiter.api.Test;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Phrases}.
 */
class PhrasesTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final Phrases zh = new Phrases(this.messages, Locale.CHINESE);

	private final Phrases en = new Phrases(this.messages, Locale.ENGLISH);

	PhrasesTests() {
		add("said", "“{0}”", "“{0}”");
		add("two", "{0}与{1}", "{1} after {0}");
		add("Kind.TARGET", "目标", "Target");
		add("Basis.VALUE", "按数值", "by value");
		add("period.year", "{0}年全年", "full year {0}");
	}

	@Test
	void tellsTextsOfTwoLanguagesInItsOwn() {
		LocalizedText text = new LocalizedText("安徽", "Anhui");
		assertThat(this.zh.say("said", text)).isEqualTo("“安徽”");
		assertThat(this.en.say("said", text)).isEqualTo("“Anhui”");
		assertThat(this.en.say(text)).isEqualTo("Anhui");
	}

	@Test
	void tellsConstantsByTypeAndName() {
		assertThat(this.zh.say(Kind.TARGET)).isEqualTo("目标");
		assertThat(this.en.say("said", Kind.TARGET)).isEqualTo("“Target”");
		assertThat(this.en.say(Rank.Basis.VALUE)).isEqualTo("by value");
	}

	@Test
	void tellsPeriodsWithYearsThatAreNotGrouped() {
		TimePeriod year = TimePeriod.parse("2023-01", "2023-12");
		assertThat(this.zh.say(year)).isEqualTo("2023年全年");
		assertThat(this.en.say("said", year)).isEqualTo("“full year 2023”");
	}

	@Test
	void tellsReasonsInsideReasons() {
		Reason inner = Reason.of("said", new LocalizedText("山东", "Shandong"));
		assertThat(this.zh.say(Reason.of("two", inner, Kind.TARGET))).isEqualTo("“山东”与目标");
		assertThat(this.en.say(Reason.of("two", inner, Kind.TARGET))).isEqualTo("Target after “Shandong”");
	}

	@Test
	void groupsDigitsOfDecimalsButNotOfOrdinalNumbers() {
		assertThat(this.en.say("said", new BigDecimal("22434.50"))).isEqualTo("“22,434.50”");
		assertThat(this.en.say("said", 2023)).isEqualTo("“2023”");
	}

	@Test
	void neverReadsAnArgumentAsAPattern() {
		assertThat(this.en.say("said", "{0} 'x' {1}")).isEqualTo("“{0} 'x' {1}”");
	}

	@Test
	void hasNoWordsForAKeyThatIsNotThere() {
		assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> this.en.say("nothing"));
	}

	@Test
	void knowsItsLocale() {
		assertThat(this.en.locale()).isEqualTo(Locale.ENGLISH);
	}

	private void add(String key, String chinese, String english) {
		this.messages.addMessage(key, Locale.CHINESE, chinese);
		this.messages.addMessage(key, Locale.ENGLISH, english);
	}

}
