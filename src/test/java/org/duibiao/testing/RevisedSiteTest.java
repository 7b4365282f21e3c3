package org.duibiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.duibiao.intake.SecondRevision;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole site with a second revision.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:mem:revised;DB_CLOSE_DELAY=-1", "duibiao.sources.directory=" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ SiteTestConfiguration.class, SecondRevision.class })
public @interface RevisedSiteTest {

}
