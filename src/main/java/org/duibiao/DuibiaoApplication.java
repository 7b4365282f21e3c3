package org.duibiao;

import java.time.Clock;
import java.util.OptionalInt;

import org.duibiao.command.Commands;
import org.duibiao.command.Terminal;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/**
 * Web dashboard of provincial industrial indicators as governments printed them.
 */
@Modulithic(systemName = "Duibiao", sharedModules = "kernel")
@SpringBootApplication
public class DuibiaoApplication {

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * Runs a command or, if the first argument names none, serves pages.
	 * @param args command line arguments, Spring Boot properties among them
	 */
	public static void main(String[] args) {
		OptionalInt status = Commands.find().run(args, Terminal.ofProgram(), DuibiaoApplication::startWithoutPages);
		if (status.isPresent()) {
			System.exit(status.getAsInt());
		}
		SpringApplication program = new SpringApplication(DuibiaoApplication.class);
		program.addListeners(new PreparedBeans());
		program.run(args);
	}

	private static ConfigurableApplicationContext startWithoutPages(String... settings) {
		return new SpringApplicationBuilder(DuibiaoApplication.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.run(settings);
	}

}
