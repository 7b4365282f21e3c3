package org.duibiao.intake.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.duibiao.DuibiaoApplication;
import org.duibiao.command.Program;
import org.duibiao.command.Terminal;
import org.duibiao.intake.SampleUploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports from the command line into a store in a file.
 */
class ImportCommandIntegrationTests {

	private static final Program PROGRAM = (settings) -> new SpringApplicationBuilder(DuibiaoApplication.class)
		.web(WebApplicationType.NONE)
		.run(settings);

	private final StringWriter out = new StringWriter();

	private final StringWriter complaints = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void tellProblemsForPeopleAndPrograms() throws IOException {
		assertThat(run("wrong.zip", SampleUploads.wrong(), "--check", "--report=-")).isEqualTo(1);
		assertThat(this.complaints.toString()).contains("ERROR observations.csv::2:obs_value: found '7.4'",
				"One error");
		JsonNode report = JsonMapper.shared().readTree(this.out.toString());
		assertThat(report.path("outcome").asString()).isEqualTo("PROBLEMS");
		assertThat(report.path("errors").asInt()).isEqualTo(1);
		assertThat(report.path("problems").get(0).path("column").asString()).isEqualTo("obs_value");
	}

	@Test
	void publishOnceAndSayWhenThereIsNothingNew() throws IOException {
		assertThat(run("renamed.zip", SampleUploads.renamed(), "--publish", "--person=wang", "--reason=Better"))
			.isZero();
		assertThat(this.complaints.toString()).contains("themes.csv: +0 ~1 -0", "Revision 2");
		assertThat(run("renamed.zip", SampleUploads.renamed(), "--publish", "--person=wang", "--reason=Again"))
			.isZero();
		assertThat(this.complaints.toString()).contains("nothing to publish").doesNotContain("Revision 3");
	}

	@Test
	void areRefusedWithoutAFileOrWithOptionsThatDoNotFit() throws IOException {
		assertThat(new ImportCommand().run(List.of("no-such.zip", "--check"), terminal(), PROGRAM)).isEqualTo(2);
		assertThat(run("renamed.zip", SampleUploads.renamed())).isEqualTo(2);
		assertThat(this.complaints.toString()).contains("no readable file 'no-such.zip'",
				"either --check or --publish");
	}

	private int run(String name, byte[] content, String... options) throws IOException {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add(Files.write(this.folder.resolve(name), content).toString());
		arguments.add("--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("store"));
		arguments.add("--duibiao.sources.directory=");
		return new ImportCommand().run(arguments, terminal(), PROGRAM);
	}

	private Terminal terminal() {
		return new Terminal(new StringReader(""), this.out, this.complaints);
	}

}
