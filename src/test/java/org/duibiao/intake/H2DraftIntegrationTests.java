package org.duibiao.intake;

import org.springframework.test.context.TestPropertySource;

/**
 * Runs {@link DraftCompliance} on H2 in memory.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:drafts")
class H2DraftIntegrationTests extends DraftCompliance {

}
