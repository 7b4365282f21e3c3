package org.duibiao.annotation;

import org.duibiao.catalogue.AreaCode;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.source.Document;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A pasted text of which some numerals are read.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SampleArticle {

	@Bean
	ApplicationRunner sampleArticle(Articles articles, Annotations annotations) {
		return (arguments) -> {
			Document document = new Document("lakes-2024", new AreaCode("CN-AH"),
					new LocalizedText("奋力谱写制造业新篇章", "A new chapter"), new LocalizedText("", ""),
					new LocalizedText("湖区工业和信息化局", "Bureau of the Lakes"), 2024);
			ArticleNumber number = articles.paste(document, ReadingSteps.ARTICLE, "li");
			annotations.accept(new Articles.Edit(number, 1, "li"), 3, 28);
			annotations.acceptExclusions(new Articles.Edit(number, 2, "li"));
		};
	}

}
