/**
 * How the server treats connections of clients: whom it waits for, which threads answer,
 * how much it sends at once, and how it takes leave.
 */
@org.jspecify.annotations.NullMarked
package org.duibiao.delivery.connection;
