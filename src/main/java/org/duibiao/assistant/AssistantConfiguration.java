package org.duibiao.assistant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.wording.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Serves the tools at {@code /mcp}, without sessions. Pages of other sites may not call
 * them unless their origins are named.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AssistantConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(AssistantConfiguration.class);

	private static final String PATH = "/mcp";

	private static final String ROOT = "root";

	private static final int LARGEST = 64 * 1024;

	private static final String INSTRUCTIONS = "Figures that Chinese provincial governments printed. Quote each value as "
			+ "printed with its qualifier, period, status and source. Give a difference or a ranking only if a tool "
			+ "gives it; where figures are not comparable, say so and why. An absent figure was not printed: it is not zero.";

	@Bean
	static DefaultServerTransportSecurityValidator assistantOrigins(
			@Value("${duibiao.mcp.origins:}") List<String> origins) {
		return DefaultServerTransportSecurityValidator.builder().allowedOrigins(origins).build();
	}

	@Bean
	static FilterRegistrationBean<MessageFilter> assistantMessages(DefaultServerTransportSecurityValidator origins) {
		FilterRegistrationBean<MessageFilter> registration = new FilterRegistrationBean<>(
				new MessageFilter(origins, LARGEST));
		registration.addUrlPatterns(PATH);
		return registration;
	}

	@Bean
	static HttpServletStatelessServerTransport assistantTransport(DefaultServerTransportSecurityValidator origins,
			PublicAddress addresses) {
		return HttpServletStatelessServerTransport.builder()
			.messageEndpoint(PATH)
			.maxRequestSize(LARGEST)
			.httpHeaderValidator(origins)
			.contextExtractor((request) -> McpTransportContext.create(Map.of(ROOT, addresses.root(request))))
			.build();
	}

	@Bean
	static ServletRegistrationBean<HttpServletStatelessServerTransport> assistantServlet(
			HttpServletStatelessServerTransport transport) {
		return new ServletRegistrationBean<>(transport, PATH);
	}

	@Bean(destroyMethod = "close")
	static McpStatelessSyncServer assistantServer(HttpServletStatelessServerTransport transport, List<Tool> tools,
			Editions editions) {
		return McpServer.sync(transport)
			.serverInfo("duibiao", "1")
			.instructions(INSTRUCTIONS)
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.immediateExecution(true)
			.tools(tools.stream().map((tool) -> specification(tool, editions)).toList())
			.build();
	}

	private static SyncToolSpecification specification(Tool tool, Editions editions) {
		return SyncToolSpecification.builder()
			.tool(io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), tool.input().toJsonSchema())
				.title(tool.title())
				.description(tool.description())
				.annotations(ToolAnnotations.builder()
					.title(tool.title())
					.readOnlyHint(true)
					.destructiveHint(false)
					.idempotentHint(true)
					.openWorldHint(false)
					.build())
				.build())
			.callHandler((context, request) -> {
				Map<String, Object> arguments = (request.arguments() != null) ? request.arguments() : Map.of();
				String language = arguments.getOrDefault(InputSchema.LANGUAGE, "zh").toString();
				return answer(tool, new ToolCall(arguments, editions.newest(Locale.forLanguageTag(language)),
						context.get(ROOT).toString()));
			})
			.build();
	}

	private static CallToolResult answer(Tool tool, ToolCall call) {
		try {
			return result(tool.answer(call), false);
		}
		catch (UnknownCodeException ex) {
			return result(call.tell(ex), true);
		}
		catch (RuntimeException ex) {
			String incident = UUID.randomUUID().toString().substring(0, 8);
			logger.error("Incident {} in {}", incident, tool.name(), ex);
			return result(call.phrases().say("problem.api.500.text", incident), true);
		}
	}

	private static CallToolResult result(String text, boolean error) {
		return CallToolResult.builder(List.of(TextContent.builder(text).build())).isError(error).build();
	}

}
