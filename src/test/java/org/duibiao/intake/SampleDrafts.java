package org.duibiao.intake;

import java.io.ByteArrayInputStream;

import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.Drafts;
import org.duibiao.intake.work.Works;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Two drafts beside the published store: the first with an error and a warning, the
 * second with changes of all kinds.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SampleDrafts {

	@Bean
	ApplicationRunner sampleDrafts(Drafts drafts, Works works) {
		return (arguments) -> {
			check(SampleUploads.wrong(), "wrong.zip", drafts, works);
			check(DraftSteps.changed().archive(), "changed.zip", drafts, works);
		};
	}

	private static void check(byte[] file, String name, Drafts drafts, Works works) throws Exception {
		Draft draft = drafts.upload(name, new ByteArrayInputStream(file), "li");
		works.await(drafts.check(draft.number(), "li"), (work) -> {
		});
	}

}
