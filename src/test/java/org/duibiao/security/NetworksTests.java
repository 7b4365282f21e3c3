package org.duibiao.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses without the part that tells devices apart.
 */
class NetworksTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.77, 203.0.113.0/24", "2001:db8:1:2:3:4:5:6, 2001:db8:1::/48", "::1, ::/48",
			"fe80::1%eth0, fe80::/48", "0:0:0:0:0:0:0:1, ::/48", "::ffff:203.0.113.77, 203.0.113.0/24", "'', ''",
			"unknown, ''", "host.example, ''", "de.be, ''", "999.1.1.1, ''" })
	void areToldOfNumericAddressesOnly(String address, String network) {
		assertThat(Networks.of(address)).isEqualTo(network);
	}

}
