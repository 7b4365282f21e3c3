package org.duibiao.intake.draft;

import java.util.Optional;

import org.duibiao.intake.draft.RefusedException.Refusal;
import org.duibiao.intake.report.Reports;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.WorkOrder;
import org.duibiao.intake.work.Works;
import org.duibiao.kernel.Reason;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.revision.Revisions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes drafts and undoes publications, each as long work.
 */
@Service
public class Publications {

	private static final int LONGEST_REASON = 1000;

	private final DraftRows rows;

	private final Drafts drafts;

	private final Reports reports;

	private final Revisions revisions;

	private final Works works;

	Publications(DraftRows rows, Drafts drafts, Reports reports, Revisions revisions, Works works) {
		this.rows = rows;
		this.drafts = drafts;
		this.reports = reports;
		this.revisions = revisions;
		this.works = works;
	}

	/**
	 * Why a draft cannot be published by a person as things are now.
	 * @param draft the draft
	 * @param person the person
	 * @return the refusal; nothing if it can be published
	 */
	@Transactional(readOnly = true)
	public Optional<RefusedException> obstacle(Draft draft, String person) {
		if (draft.state() != Draft.State.CHECKED || draft.reading().isEmpty()) {
			return refusal(Refusal.CONFLICT, Reason.of("intake.refused.unchecked", draft.number().value()));
		}
		Reading reading = draft.reading().get();
		if (reading.errors() > 0) {
			return refusal(Refusal.CONFLICT, Reason.of("intake.refused.errors", reading.errors()));
		}
		if (!this.reports.counts(reading.number()).isClear()) {
			return refusal(Refusal.CONFLICT,
					Reason.of("intake.refused.warnings", this.reports.counts(reading.number()).open()));
		}
		if (!reading.comparedWith().equals(this.revisions.latest().number())) {
			return refusal(Refusal.CONFLICT, Reason.of("intake.refused.stale", reading.comparedWith().value(),
					this.revisions.latest().number().value()));
		}
		if (draft.upload().person().equals(person)) {
			return refusal(Refusal.FORBIDDEN, Reason.of("intake.refused.same-person"));
		}
		return Optional.empty();
	}

	private static Optional<RefusedException> refusal(Refusal kind, Reason reason) {
		return Optional.of(new RefusedException(kind, reason));
	}

	/**
	 * Begins to publish a draft.
	 * @param number the number of the draft
	 * @param person who publishes it, another one than uploaded it
	 * @param reason why, for readers
	 * @return the number of the work; it fails if someone else publishes first
	 * @throws RefusedException if the draft cannot be published as things are now
	 */
	@Transactional
	public WorkNumber publish(DraftNumber number, String person, String reason) {
		String told = told(reason);
		obstacle(this.drafts.get(number), person).ifPresent((refusal) -> {
			throw refusal;
		});
		if (!this.rows.move(number, Draft.State.CHECKED, Draft.State.PUBLISHING)) {
			throw new RefusedException(Refusal.CONFLICT, Reason.of("intake.refused.busy", number.value()));
		}
		return this.works.start(WorkOrder.publish(number.value(), person, told));
	}

	/**
	 * Begins to bring back the state of an old revision, as a new one.
	 * @param revision the number of the old revision
	 * @param person who asks for it
	 * @param reason why, for readers
	 * @return the number of the work
	 * @throws RefusedException if there is no such revision or it is the newest one
	 */
	@Transactional
	public WorkNumber undo(RevisionNumber revision, String person, String reason) {
		String told = told(reason);
		if (revision.value() >= this.revisions.latest().number().value()) {
			throw new RefusedException(Refusal.CONFLICT, Reason.of("intake.refused.newest", revision.value()));
		}
		return this.works.start(WorkOrder.undo(revision.value(), person, told));
	}

	private static String told(String reason) {
		String told = reason.strip();
		if (told.isEmpty() || told.length() > LONGEST_REASON) {
			throw new RefusedException(Refusal.BAD, Reason.of("intake.refused.reason", LONGEST_REASON));
		}
		return told;
	}

}
