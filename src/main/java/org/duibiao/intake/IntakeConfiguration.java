package org.duibiao.intake;

import org.duibiao.intake.draft.ContentFormats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What uploads may be.
 */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

	@Bean
	ContentFormats contentFormats() {
		return PackageFolder::open;
	}

}
