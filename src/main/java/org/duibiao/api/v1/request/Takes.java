package org.duibiao.api.v1.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameters that an address takes, besides those that all take; any other is
 * refused, and the description of the interface names just these.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

	/**
	 * The parameters.
	 * @return the parameters
	 */
	Parameter[] value() default {};

	/**
	 * A query whose answer the description shows.
	 * @return the path below the interface with its parameters
	 */
	String example();

}
