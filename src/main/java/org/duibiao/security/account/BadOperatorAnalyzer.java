package org.duibiao.security.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the program what is wrong with an account, instead of a stack
 * trace.
 */
class BadOperatorAnalyzer extends AbstractFailureAnalyzer<BadOperatorException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BadOperatorException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.expected(), cause);
	}

}
