package org.duibiao.dashboard.web;

import java.util.List;
import java.util.Optional;

import org.duibiao.dashboard.HomeSummary;
import org.duibiao.site.Link;

/**
 * The home page.
 *
 * @param summary the provinces
 * @param example two figures that may be compared, if there are such
 * @param links where to read on
 * @param revision the number of the newest revision
 * @param date when it was stored
 */
record HomePage(HomeSummary summary, Optional<ExamplePair> example, List<Link> links, String revision, String date) {
}
