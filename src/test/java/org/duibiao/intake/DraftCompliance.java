package org.duibiao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.duibiao.intake.content.Problem;
import org.duibiao.intake.draft.Change;
import org.duibiao.intake.draft.ChangeCounts;
import org.duibiao.intake.draft.Draft;
import org.duibiao.intake.draft.RefusedException;
import org.duibiao.intake.work.Work;
import org.duibiao.intake.work.WorkNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What becomes of drafts before they are published, on every database.
 */
abstract class DraftCompliance extends PublicationCompliance {

	@Test
	void showsWhatADraftWouldChange() throws Exception {
		Draft draft = checked(changed());
		int reading = draft.reading().orElseThrow().number();
		List<ChangeCounts> counts = differences().counts(reading);
		assertThat(counts).filteredOn((table) -> table.changes() > 0)
			.extracting((table) -> List.of(table.table(), table.added(), table.changed(), table.gone()))
			.containsExactly(List.of("themes", 1L, 0L, 0L), List.of("observations", 0L, 1L, 1L),
					List.of("ranks", 0L, 0L, 1L));
		assertThat(counts).allSatisfy((table) -> assertThat(table.unchanged()).isPositive());
		assertThat(differences().page(reading, "observations", Change.Type.CHANGED, 0, 10)).singleElement()
			.satisfies((change) -> {
				assertThat(change.differing()).containsExactly("obs_value", "token");
				assertThat(change.figureBefore())
					.hasValueSatisfying((figure) -> assertThat(figure.asPrinted()).isEqualTo("7.3%"));
				assertThat(change.figureAfter())
					.hasValueSatisfying((figure) -> assertThat(figure.asPrinted()).isEqualTo("8.4%"));
				assertThat(change.place())
					.hasValueSatisfying((place) -> assertThat(place.file()).isEqualTo("observations.csv"));
			});
		assertThat(differences().page(reading, "observations", Change.Type.GONE, 0, 10)).singleElement()
			.satisfies((change) -> {
				assertThat(change.figureBefore())
					.hasValueSatisfying((figure) -> assertThat(figure.id().value()).isEqualTo("ah-2023-030"));
				assertThat(change.after()).isEmpty();
			});
		assertThat(differences().page(reading, "observations", Change.Type.UNCHANGED, 0, 5)).hasSize(5);
	}

	@Test
	void refusesToPublishWhatHasErrorsAndListsThemAll() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed()
			.add("themes.csv", "=lakes,many,湖,")
			.add("themes.csv", "lakes,99,湖,Lakes")
			.add("themes.csv", "lakes,98,湖,Lakes")
			.remove("units.csv", "percent,"));
		assertThat(problems(draft, Problem.Severity.ERROR)).extracting((problem) -> problem.expected().key())
			.contains("intake.expected.text", "intake.expected.integer", "intake.expected.something",
					"intake.expected.unique", "intake.expected.reference");
		assertThat(draft.reading().orElseThrow().errors()).isEqualTo(problems(draft, Problem.Severity.ERROR).size());
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.errors",
				() -> publications().publish(draft.number(), REVIEWER, "a slip"));
	}

	@Test
	void refusesToTakeAwayWhatOthersReferTo() throws Exception {
		published(checked(lakes()));
		published(checked(EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"boats\", \"version\": \"1\"}")
			.add("indicators.csv", "boats,lakes,999,percent,STOCK,NEITHER,,,,,船,Boats,船,Boats on lakes")));
		Draft draft = checked(lakes().remove("themes.csv", "lakes,").remove("indicators.csv", "lake-depth,"));
		assertThat(problems(draft, Problem.Severity.ERROR)).extracting((problem) -> problem.expected().key())
			.containsExactly("intake.expected.referred-to");
	}

	@Test
	void takesPrefecturesThatLieInTheirProvinceAndRefusesOthers() throws Exception {
		Draft wrong = checked(prefecture("CN-AH-3798,379800,PREFECTURE,CN-AH"));
		assertThat(problems(wrong, Problem.Severity.ERROR)).singleElement().satisfies((problem) -> {
			assertThat(problem.place().line()).isEqualTo(2);
			assertThat(problem.expected().key()).isEqualTo("intake.expected.digits");
		});
		EditedPackage right = prefecture("CN-AH-3498,349800,PREFECTURE,CN-AH");
		published(checked(right));
		assertThat(differences().counts(checked(right).reading().orElseThrow().number()))
			.filteredOn((table) -> table.table().equals("areas"))
			.singleElement()
			.satisfies((areas) -> assertThat(areas.changes()).isZero());
		Draft moved = checked(EditedPackage.ofSeed().replace("areas.csv", "CN-AH,340000,", "CN-AH,350000,"));
		assertThat(problems(moved, Problem.Severity.ERROR)).singleElement().satisfies((problem) -> {
			assertThat(problem.place().file()).isEqualTo("areas");
			assertThat(problem.expected().key()).isEqualTo("intake.expected.digits");
		});
	}

	private static EditedPackage prefecture(String line) {
		return EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"prefectures\", \"version\": \"1\"}")
			.add("areas.csv", line + ",虚构市,Made-up City,虚构,Made-up");
	}

	@Test
	void refusesAFileThatCannotBeRead() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed().without("datapackage.json"));
		assertThat(draft.reading().orElseThrow().content()).isEmpty();
		assertThat(problems(draft, Problem.Severity.ERROR)).hasSize(1);
	}

	@Test
	void takesAnUploadOnceAndOnlyAsAWhole() throws IOException {
		Draft draft = upload(changed());
		assertRefused(RefusedException.Refusal.CONFLICT, "intake.refused.same", () -> upload(changed()));
		assertRefused(RefusedException.Refusal.BAD, "intake.refused.empty",
				() -> drafts().upload("a.zip", InputStream.nullInputStream(), EDITOR));
		InputStream broken = new InputStream() {
			private int left = 100_000;

			@Override
			public int read() throws IOException {
				if (this.left-- <= 0) {
					throw new IOException("half an upload");
				}
				return 7;
			}
		};
		assertThatIOException().isThrownBy(() -> drafts().upload("a.zip", broken, EDITOR));
		assertThat(drafts().newest(1)).extracting(Draft::number).containsExactly(draft.number());
	}

	@Test
	void givesBackTheUploadAsItWas() throws IOException {
		byte[] large = new byte[2_500_000];
		new Random(7).nextBytes(large);
		Draft draft = drafts().upload("c:\\dir/<b>large\u202E.zip", new ByteArrayInputStream(large), EDITOR);
		assertThat(draft.upload().fileName()).isEqualTo("<b>large.zip");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		drafts().write(draft.number(), out);
		assertThat(out.toByteArray()).isEqualTo(large);
	}

	@Test
	void stopsInTheMiddleOfACheckWhenItIsCancelled() throws Exception {
		Path large = Files.createTempFile("large", ".zip");
		GeneratedFigures.write(large, 40_000);
		Draft draft;
		try (InputStream in = Files.newInputStream(large)) {
			draft = drafts().upload("large.zip", in, EDITOR);
		}
		finally {
			Files.delete(large);
		}
		WorkNumber check = drafts().check(draft.number(), EDITOR);
		while (staged() == 0) {
			Thread.sleep(5);
		}
		works().cancel(check, REVIEWER);
		assertThat(done(check).state()).isEqualTo(Work.State.CANCELLED);
		assertThat(drafts().get(draft.number())).isEqualTo(draft);
		assertThat(staged()).isZero();
		assertThat(done(drafts().check(draft.number(), EDITOR)).state()).isEqualTo(Work.State.DONE);
		assertThat(drafts().get(draft.number()).reading().orElseThrow().errors()).isZero();
		assertThat(staged()).isEqualTo(40_000);
	}

	@Test
	void warnsOfFiguresThatCannotBeRightTogether() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed()
			.add("observations.csv",
					"x-1,999,CN-AH,industrial-value-added-growth,RESULT,2023-01,2023-11,STATED,9.9,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,9.9%,1")
			.add("observations.csv",
					"x-2,999,CN-AH,industrial-value-added-growth,RESULT,2023-01,2023-11,STATED,7.3,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,7.3%,2"));
		assertThat(problems(draft, Problem.Severity.ERROR)).isEmpty();
		assertThat(problems(draft, Problem.Severity.WARNING))
			.filteredOn((problem) -> problem.expected().key().equals("intake.judged.contradicts"))
			.extracting(Problem::found)
			.contains("9.9%");
	}

	@Test
	void warnsOfFiguresThatTheChecksForReadersContradict() throws Exception {
		Draft draft = checked(EditedPackage.ofSeed()
			.replace("observations.csv", "STATED,91,0,1,EXACT", "STATED,19,0,1,EXACT")
			.replace("observations.csv", ",91%,", ",19%,"));
		assertThat(problems(draft, Problem.Severity.WARNING)).extracting((problem) -> problem.expected().key())
			.contains("intake.judged.inconsistent");
	}

	@Test
	void holdsWhatComesAgainstWhatIsInForce() throws Exception {
		Draft draft = checked(EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"second-thoughts\", \"version\": \"1\"}")
			.add("observations.csv",
					"x-1,999,CN-AH,provincial-sme-clusters,RESULT,2023,2023,UNSTATED,24,0,1,EXACT,ACTUAL,,true,,ah-2023-038,ah-2023,2024.1,3,24个,1")
			.add("observations.csv",
					"x-2,999,CN-AH,provincial-sme-clusters,RESULT,2023,2023,UNSTATED,30,0,1,EXACT,ACTUAL,,true,,,ah-2023,2024.1,3,30个,1")
			.add("observations.csv",
					"x-3,999,CN-AH,industrial-value-added-growth,RESULT,2023-01,2023-06,STATED,9.9,1,1,EXACT,ACTUAL,,false,,,ah-2023,0,3,9.9%,1")
			.add("benchmarks.csv",
					"x-b1,CN-AH,ah-2023-001,PERIOD,,,2023-01,2023-06,1.0,1,1,percentage-point,EXACT,ah-2023,0,3,提高1.0个百分点,1"));
		assertThat(problems(draft, Problem.Severity.ERROR)).isEmpty();
		assertThat(problems(draft, Problem.Severity.WARNING))
			.extracting((problem) -> problem.expected().key() + " " + problem.found())
			.containsExactly("intake.judged.contradicts 30个", "intake.judged.inconsistent 9.9%",
					"intake.judged.inconsistent 24个");
	}

	@Test
	void looksTokensUpInAttachedTexts() throws Exception {
		texts().attach("lake-2024", "湖区公报\n一、水深\n湖深1.81万米，增长7%。\n湖面7平方米。\n");
		EditedPackage files = EditedPackage.empty()
			.put("datapackage.json", "{\"name\": \"lakes\", \"version\": \"7\"}")
			.add("documents.csv", "lake-2024,CN-AH,湖区公报,Lakes,,,湖区,Lakes,2024")
			.add("sections.csv", "lake-2024,1,1,RESULTS,一、水深,Depth")
			.add("exclusions.csv", "lake-2024,1,2,1.81万,1,NAME")
			.add("exclusions.csv", "lake-2024,1,3,1.81万,1,NAME")
			.add("exclusions.csv", "lake-2024,1,3,1.82万,1,NAME");
		Draft draft = checked(files);
		assertThat(problems(draft, Problem.Severity.ERROR)).extracting(Problem::found).containsExactly("1.82万");
		assertThat(problems(draft, Problem.Severity.WARNING)).extracting((problem) -> problem.expected().key())
			.containsExactly("intake.judged.moved");
	}

}
