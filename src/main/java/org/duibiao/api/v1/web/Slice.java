package org.duibiao.api.v1.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.duibiao.api.v1.request.ApiRequest;
import org.duibiao.api.v1.request.Cursor;
import org.duibiao.api.v1.request.Parameter;

/**
 * A page of a list that is known as a whole.
 *
 * @param items the items on the page
 * @param limit how many it may have
 * @param next the cursor of what follows, if anything does
 * @param <T> what is listed
 */
record Slice<T>(List<T> items, int limit, Optional<Cursor> next) {

	/**
	 * The page that a request asks for.
	 * @param <T> what is listed
	 * @param all the list
	 * @param position what tells an item from all others
	 * @param limit the parameter with the number of items
	 * @param request the request
	 * @return the page
	 * @throws org.duibiao.site.BadParameterException if the cursor leads nowhere
	 */
	static <T> Slice<T> of(List<T> all, Function<T, Cursor.Position> position, Parameter limit, ApiRequest request) {
		int most = request.limit(limit);
		int from = request.query().one(Parameter.CURSOR).map((written) -> {
			Cursor.Position last = Cursor.read(written, request.query(), request.revision());
			int at = all.stream().map(position).toList().indexOf(last);
			if (at < 0) {
				throw Cursor.malformed(written);
			}
			return at + 1;
		}).orElse(0);
		int to = Math.min(from + most, all.size());
		Optional<Cursor> next = Optional.of(to)
			.filter((end) -> end < all.size())
			.map((end) -> Cursor.after(position.apply(all.get(end - 1)), request.query(), request.revision()));
		return new Slice<>(all.subList(from, to), most, next);
	}

}
