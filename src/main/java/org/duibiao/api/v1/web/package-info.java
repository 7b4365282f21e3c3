/**
 * The addresses of the first version of the interface.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1.web;
