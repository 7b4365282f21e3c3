package org.duibiao.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.duibiao.testing.SiteTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A test of the whole site in Chromium; skipped where there is none, unless
 * {@code -Dduibiao.required=browser} says that there must be one. It runs beside other
 * tests, as browsers take the longest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(Chromium.class)
@Execution(ExecutionMode.CONCURRENT)
@SiteTest
@interface BrowserTest {

}
