package org.duibiao.site;

/**
 * A link.
 *
 * @param label what it says
 * @param href where it leads
 */
public record Link(String label, String href) {
}
