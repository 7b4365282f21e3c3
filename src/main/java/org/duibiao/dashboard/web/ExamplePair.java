package org.duibiao.dashboard.web;

import org.duibiao.wording.FigureView;

/**
 * Two figures that may be compared, as an example.
 *
 * @param indicator the name of the indicator
 * @param one the name of the one province
 * @param oneSlot which colour is its own
 * @param oneFigure its figure
 * @param two the name of the other province
 * @param twoSlot which colour is its own
 * @param twoFigure its figure
 * @param difference the difference in a sentence
 * @param href the address of the comparison
 */
record ExamplePair(String indicator, String one, int oneSlot, FigureView oneFigure, String two, int twoSlot,
		FigureView twoFigure, String difference, String href) {
}
