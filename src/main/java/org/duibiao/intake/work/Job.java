package org.duibiao.intake.work;

/**
 * Who does a kind of work.
 */
public interface Job {

	/**
	 * Whether this job does an order.
	 * @param task what kind of work it is
	 * @return whether it does
	 */
	boolean does(WorkOrder.Task task);

	/**
	 * Does an order.
	 * <p>
	 * It is done from the beginning if another attempt broke off. Its last transaction
	 * calls {@link Pulse#finish}, so that what it brings and the end of the work become
	 * visible together.
	 * @param order the order
	 * @param pulse who is told how far it has come
	 * @throws Exception if it cannot be done; nothing may have changed then
	 */
	void run(WorkOrder order, Pulse pulse) throws Exception;

	/**
	 * Takes notice, in a transaction, that an order will not be done.
	 * @param order the order
	 */
	void abandoned(WorkOrder order);

}
