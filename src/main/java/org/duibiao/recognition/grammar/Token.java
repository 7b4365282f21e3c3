package org.duibiao.recognition.grammar;

/**
 * How long a token may be: as long as the data package allows.
 */
final class Token {

	static final int LONGEST = 100;

	private Token() {
	}

}
