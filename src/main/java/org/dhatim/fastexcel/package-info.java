/**
 * What has to stand in a package of the library that writes workbooks.
 */
@org.jspecify.annotations.NullMarked
package org.dhatim.fastexcel;
