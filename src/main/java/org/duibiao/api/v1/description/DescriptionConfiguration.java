package org.duibiao.api.v1.description;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import org.duibiao.api.v1.request.ApiRequest;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description says beyond what the code says by itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DescriptionConfiguration {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(ApiRequest.class);
	}

	@Bean
	static OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Duibiao 对标")
			.version("1")
			.summary("Printed industrial figures of Chinese provinces, side by side where that is honest.")
			.description("Every figure is a statement that a government printed: it comes with the words as printed, "
					+ "its qualifier, its period and how the print tells it, and its place in the document. "
					+ "A difference is given only where the verdict is comparable. All addresses are read with GET; "
					+ "all names are in Chinese and English.")
			.contact(new Contact().name("Duibiao"))
			.license(new License().name("CC0 1.0").identifier("CC0-1.0")))
			.servers(List.of(new Server().url("/").description("This site")))
			.components(new Components());
	}

	@Bean
	static OperationCustomizer declaredParameters() {
		return new DeclaredParameters();
	}

	@Bean
	static OpenApiCustomizer strictSchemas() {
		return new StrictSchemas();
	}

	@Bean
	static OpenApiCustomizer writtenExamples() {
		return new WrittenExamples();
	}

}
