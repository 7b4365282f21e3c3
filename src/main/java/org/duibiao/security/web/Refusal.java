package org.duibiao.security.web;

/**
 * Why something is refused.
 */
enum Refusal {

	/** The operator has not the role that it takes. */
	ROLE,

	/** Nobody is signed in any more. */
	SIGNED_OUT,

	/** The form was made before the operator signed in, or by another site. */
	STALE

}
