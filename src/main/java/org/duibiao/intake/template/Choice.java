package org.duibiao.intake.template;

/**
 * A code to choose, with its name.
 *
 * @param name what it is called
 * @param code the code
 */
record Choice(String name, String code) {

	/**
	 * How a template offers it.
	 * @return the name and the code
	 */
	String offered() {
		return this.name.isEmpty() ? this.code : this.name.replace('|', '/') + " | " + this.code;
	}

}
