/**
 * Long work: asked for here, done one after the other by whichever instance is free, and
 * taken up again when that instance stops in the middle.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.intake.work;
