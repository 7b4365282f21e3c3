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
			check(wrong(), "wrong.zip", drafts, works);
			check(DraftSteps.changed(), "changed.zip", drafts, works);
		};
	}

	private static void check(EditedPackage files, String name, Drafts drafts, Works works) throws Exception {
		Draft draft = drafts.upload(name, new ByteArrayInputStream(files.archive()), "li");
		works.await(drafts.check(draft.number(), "li"), (work) -> {
		});
	}

	private static EditedPackage wrong() {
		return EditedPackage.ofSeed()
			.replace("observations.csv", "7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1",
					"7.4,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,1");
	}

}
