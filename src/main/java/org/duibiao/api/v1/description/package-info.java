/**
 * The description of the interface in OpenAPI.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1.description;
