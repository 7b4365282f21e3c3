package org.duibiao.annotation;

/**
 * The number of an article that an operator reads.
 *
 * @param value the number
 */
public record ArticleNumber(int value) {

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
