package org.duibiao.intake;

import org.springframework.test.context.TestPropertySource;

/**
 * Runs {@link StoreCompliance} on H2 in memory.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:compliance")
class H2MemoryStoreIntegrationTests extends StoreCompliance {

}
