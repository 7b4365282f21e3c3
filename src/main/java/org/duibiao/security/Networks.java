package org.duibiao.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The networks of addresses: enough to recognise where somebody works, too little to tell
 * who it is.
 */
final class Networks {

	/** Nothing but these, so that no name is ever looked up. */
	private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|(?=.*:)[0-9A-Fa-f:.]{2,45}(%.*)?");

	private static final int V4_BYTES = 3;

	private static final int V6_BYTES = 6;

	private Networks() {
	}

	/**
	 * The network of an address.
	 * @param address the address as the container has it
	 * @return the first 24 bits of an IPv4, the first 48 of an IPv6 address; empty if it
	 * is neither
	 */
	static String of(@Nullable String address) {
		if (address == null || !NUMERIC.matcher(address).matches()) {
			return "";
		}
		try {
			byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
			int kept = (bytes.length == Integer.BYTES) ? V4_BYTES : V6_BYTES;
			Arrays.fill(bytes, kept, bytes.length, (byte) 0);
			return InetAddress.getByAddress(bytes).getHostAddress().replaceFirst("(^0)?(:0)+$", "::") + "/"
					+ kept * Byte.SIZE;
		}
		catch (UnknownHostException ex) {
			return "";
		}
	}

}
