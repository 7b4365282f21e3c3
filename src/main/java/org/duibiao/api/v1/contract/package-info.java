/**
 * What the first version of the interface promises: records that are written as JSON.
 * They change only by additions.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.api.v1.contract;
