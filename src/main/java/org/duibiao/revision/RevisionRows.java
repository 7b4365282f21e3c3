package org.duibiao.revision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The table of revisions.
 */
interface RevisionRows extends Repository<RevisionRow, Integer> {

	Optional<RevisionRow> findFirstByOrderByNumberDesc();

	List<RevisionRow> findAllByOrderByNumberDesc();

	Optional<RevisionRow> findByNumber(Integer number);

}
