package org.duibiao.assistant;

/**
 * Something an assistant may ask for. It only reads.
 */
interface Tool {

	/**
	 * Its name.
	 * @return the name by which it is called
	 */
	String name();

	/**
	 * Its title.
	 * @return a few words for people
	 */
	String title();

	/**
	 * What it is for.
	 * @return sentences for the assistant
	 */
	String description();

	/**
	 * What it takes.
	 * @return the schema of its arguments
	 */
	InputSchema input();

	/**
	 * Answers a call.
	 * @param call the call
	 * @return the answer in words
	 */
	String answer(ToolCall call);

}
