package org.duibiao.intake.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duibiao.intake.draft.RefusedException.Refusal;
import org.duibiao.intake.format.Limits;
import org.duibiao.intake.staging.Staging;
import org.duibiao.intake.work.WorkNumber;
import org.duibiao.intake.work.WorkOrder;
import org.duibiao.intake.work.Works;
import org.duibiao.kernel.Reason;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All drafts.
 */
@Service
public class Drafts {

	private static final int LONGEST_NAME = 200;

	private final DraftRows rows;

	private final UploadedFiles files;

	private final Works works;

	private final Staging staging;

	private final TransactionTemplate transaction;

	private final Limits limits;

	Drafts(DraftRows rows, UploadedFiles files, Works works, PlatformTransactionManager transactions, Limits limits,
			JdbcOperations jdbc) {
		this.staging = new Staging(jdbc);
		this.rows = rows;
		this.files = files;
		this.works = works;
		this.transaction = new TransactionTemplate(transactions);
		this.limits = limits;
	}

	/**
	 * Makes a draft of a file. Nothing is stored before all of it has come in.
	 * @param fileName the name of the file, whose path does not count
	 * @param content the file; not closed
	 * @param person who uploads it
	 * @return the draft
	 * @throws IOException if the upload breaks off
	 * @throws RefusedException if the file is empty or too large, or an open draft holds
	 * it already
	 */
	public Draft upload(String fileName, InputStream content, String person) throws IOException {
		try (UploadedFiles.Received received = this.files.receive(content, this.limits.upload().toBytes())) {
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				this.rows.findOpen(received.sha256()).ifPresent((draft) -> {
					throw new RefusedException(Refusal.CONFLICT,
							Reason.of("intake.refused.same", draft.number().value()));
				});
				DraftNumber number = this.rows.add(plain(fileName), received.size(), received.sha256(), person);
				keep(number, received);
				return get(number);
			}));
		}
	}

	private void keep(DraftNumber number, UploadedFiles.Received received) {
		try {
			this.files.keep(number, received.file());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The name without path and without what cannot be shown. */
	private static String plain(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
			.strip();
		return name.substring(0,
				name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
	}

	/**
	 * The newest drafts, open or not.
	 * @param limit how many at most
	 * @return the drafts, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Draft> newest(int limit) {
		return this.rows.newest(limit);
	}

	/**
	 * A draft by its number.
	 * @param number the number
	 * @return the draft, if there is one
	 */
	@Transactional(readOnly = true)
	public Optional<Draft> find(DraftNumber number) {
		return this.rows.find(number);
	}

	/**
	 * A draft that must be there.
	 * @param number the number
	 * @return the draft
	 * @throws RefusedException if there is none
	 */
	@Transactional(readOnly = true)
	public Draft get(DraftNumber number) {
		return this.rows.find(number)
			.orElseThrow(
					() -> new RefusedException(Refusal.UNKNOWN, Reason.of("intake.refused.unknown", number.value())));
	}

	/**
	 * Writes the file as it was uploaded.
	 * @param number the number of the draft, which was not discarded
	 * @param out where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public void write(DraftNumber number, OutputStream out) throws IOException {
		this.files.write(number, out, (bytes) -> {
		});
	}

	/**
	 * Begins to check a draft, for the first time or again.
	 * @param number the number of the draft
	 * @param person who asks for it
	 * @return the number of the work
	 * @throws RefusedException if the draft is being checked or published already, or is
	 * no longer open
	 */
	@Transactional
	public WorkNumber check(DraftNumber number, String person) {
		Draft draft = get(number);
		boolean idle = draft.state() == Draft.State.UPLOADED || draft.state() == Draft.State.CHECKED;
		if (!idle || !this.rows.move(number, draft.state(), Draft.State.CHECKING)) {
			throw new RefusedException(Refusal.CONFLICT, Reason.of("intake.refused.busy", number.value()));
		}
		return this.works.start(WorkOrder.check(number.value(), person));
	}

	/**
	 * Throws a draft away; a record that it was there stays.
	 * @param number the number of the draft
	 * @param person who throws it away
	 * @throws RefusedException if the draft is being checked or published, or is no
	 * longer open
	 */
	@Transactional
	public void discard(DraftNumber number, String person) {
		Draft draft = get(number);
		boolean idle = draft.state() == Draft.State.UPLOADED || draft.state() == Draft.State.CHECKED;
		if (!idle || !this.rows.move(number, draft.state(), Draft.State.DISCARDED)) {
			throw new RefusedException(Refusal.CONFLICT, Reason.of("intake.refused.busy", number.value()));
		}
		this.rows.close(number, Draft.State.DISCARDED, person, Optional.empty());
		this.files.forget(number);
		this.rows.idleReadings(number).forEach(this.staging::clear);
	}

}
