package org.duibiao;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
	 * Starts the application.
	 * @param args command line arguments, Spring Boot properties among them
	 */
	public static void main(String[] args) {
		SpringApplication.run(DuibiaoApplication.class, args);
	}

}
