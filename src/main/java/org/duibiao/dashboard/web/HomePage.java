package org.duibiao.dashboard.web;

import java.util.Optional;

import org.duibiao.dashboard.HomeSummary;

/**
 * The home page.
 *
 * @param summary the provinces
 * @param example two figures that may be compared, if there are such
 * @param documents how many documents there are
 * @param revision the number of the newest revision
 * @param date when it was stored
 */
record HomePage(HomeSummary summary, Optional<ExamplePair> example, int documents, String revision, String date) {
}
