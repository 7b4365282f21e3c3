package org.duibiao.intake.web;

/**
 * The page that tells why something was not done.
 *
 * @param reason why, in words
 */
record RefusalPage(String reason) {
}
