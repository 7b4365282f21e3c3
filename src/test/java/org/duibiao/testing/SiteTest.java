package org.duibiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.duibiao.annotation.SampleArticle;
import org.duibiao.intake.SampleDrafts;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole site with the seed in memory: one context and one server for all
 * such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:site;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=",
				"duibiao.operators[0].name=" + SignedIn.EDITOR, "duibiao.operators[0].password=" + SignedIn.HASH,
				"duibiao.operators[0].roles=editor", "duibiao.operators[1].name=" + SignedIn.REVIEWER,
				"duibiao.operators[1].password=" + SignedIn.HASH, "duibiao.operators[1].roles=reviewer",
				"duibiao.operators[2].name=" + SignedIn.BOTH, "duibiao.operators[2].password=" + SignedIn.HASH,
				"duibiao.operators[2].roles=editor,reviewer" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ SiteTestConfiguration.class, FailingController.class, SampleDrafts.class, SampleArticle.class })
public @interface SiteTest {

}
