/**
 * The pages about the interface.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.web;
