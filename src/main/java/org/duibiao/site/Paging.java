package org.duibiao.site;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A page of a list that is too long for one: which items it shows, and where the other
 * pages are.
 *
 * @param number which page it is, counted from 1
 * @param size how many items a page shows at most
 * @param steps the pages to turn to; none if there is only one
 */
public record Paging(int number, int size, List<Step> steps) {

	/** The parameter that names the page. */
	public static final String PAGE = "page";

	/** How many rows of a table a page shows. */
	public static final int ROWS = 200;

	/** So many pages are all linked; of more, the first, the last and those around. */
	private static final int FEW = 10;

	private static final int AROUND = 2;

	/**
	 * A page of a list.
	 * @param asked the number of the page as it was sent
	 * @param items how many items the list has
	 * @param size how many items a page shows at most
	 * @param first the address of the first page
	 * @return the page
	 * @throws BadParameterException if there is no such page
	 */
	public static Paging of(String asked, int items, int size, Address first) {
		int pages = Math.max(1, (items + size - 1) / size);
		int number = Optional.of(asked)
			.filter((it) -> it.matches("[1-9]\\d{0,5}"))
			.map(Integer::valueOf)
			.filter((it) -> it <= pages)
			.orElseThrow(() -> new BadParameterException(PAGE, asked, List.of("1 … " + pages)));
		List<Step> steps = (pages == 1) ? List.of() : linked(number, pages).stream()
			.map((page) -> new Step(page, ((page == 1) ? first : first.with(PAGE, Integer.toString(page))).toString(),
					page == number))
			.toList();
		return new Paging(number, size, steps);
	}

	private static TreeSet<Integer> linked(int number, int pages) {
		TreeSet<Integer> linked = new TreeSet<>(List.of(1, pages));
		IntStream.rangeClosed(1, pages)
			.filter((page) -> pages <= FEW || Math.abs(page - number) <= AROUND)
			.forEach(linked::add);
		return linked;
	}

	/**
	 * The items of this page.
	 * @param <T> what is listed
	 * @param all all items of the list
	 * @return those that the page shows
	 */
	public <T> List<T> of(List<T> all) {
		return all.stream().skip((this.number - 1L) * this.size).limit(this.size).toList();
	}

	/**
	 * A page to turn to.
	 *
	 * @param number which page it is
	 * @param href where it is
	 * @param isCurrent whether it is the page shown
	 */
	public record Step(int number, String href, boolean isCurrent) {
	}

}
