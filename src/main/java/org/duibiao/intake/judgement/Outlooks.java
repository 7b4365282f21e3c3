package org.duibiao.intake.judgement;

import java.util.List;

import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.writing.CatalogueReading;
import org.duibiao.revision.writing.Row;
import org.duibiao.source.Section;
import org.duibiao.source.writing.SourceReading;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What figures of open drafts speak of: the catalogue and the sections as they would be
 * if a reading without errors were published.
 */
@Service
@Transactional(readOnly = true)
public class Outlooks {

	private final JdbcOperations jdbc;

	Outlooks(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The catalogue.
	 * @param reading the number of the reading
	 * @return the catalogue as it would be
	 */
	public Catalogue catalogue(int reading) {
		return CatalogueReading.read(new Prospect(reading, this.jdbc)::all);
	}

	/**
	 * The sections of all documents.
	 * @param reading the number of the reading
	 * @return the sections as they would be
	 */
	public List<Section> sections(int reading) {
		Prospect prospect = new Prospect(reading, this.jdbc);
		List<Row> rows = prospect.all("sections");
		return prospect.all("documents")
			.stream()
			.map(SourceReading::document)
			.flatMap((document) -> SourceReading.sections(rows, document.code()).stream())
			.toList();
	}

}
