package org.duibiao.intake.web;

/**
 * The page on which a file is uploaded.
 *
 * @param megabytes how large it may be
 */
record UploadPage(long megabytes) {
}
