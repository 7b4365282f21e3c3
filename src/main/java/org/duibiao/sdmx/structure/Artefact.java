package org.duibiao.sdmx.structure;

/**
 * A part of the structure that can be asked for by itself.
 *
 * @param type what it is
 * @param id its identifier
 */
public record Artefact(Type type, String id) {

	/** Who maintains all of them. */
	public static final String AGENCY = "DUIBIAO";

	/** The version of all of them. */
	public static final String VERSION = "1.0";

	/** The flow of all figures. */
	public static final Artefact FLOW = new Artefact(Type.DATAFLOW, "DF_FIGURES");

	/** The structure of the flow. */
	public static final Artefact STRUCTURE = new Artefact(Type.DATASTRUCTURE, "DSD_FIGURES");

	/** The concepts of the structure. */
	public static final Artefact CONCEPTS = new Artefact(Type.CONCEPTSCHEME, "CS_FIGURES");

	/**
	 * A code list.
	 * @param id its identifier
	 * @return the code list
	 */
	public static Artefact codeList(String id) {
		return new Artefact(Type.CODELIST, id);
	}

	/**
	 * Its name for all systems.
	 * @return the URN
	 */
	public String urn() {
		return "urn:sdmx:org.sdmx.infomodel.%s.%s=%s:%s(%s)".formatted(this.type.model(), this.type.className(), AGENCY,
				this.id, VERSION);
	}

	/**
	 * Its name for readers of files.
	 * @return agency, identifier and version
	 */
	public String reference() {
		return "%s:%s(%s)".formatted(AGENCY, this.id, VERSION);
	}

	/**
	 * What parts of the structure there are.
	 */
	public enum Type {

		/** A flow of data. */
		DATAFLOW("datastructure", "Dataflow"),

		/** A list of codes. */
		CODELIST("codelist", "Codelist"),

		/** A list of concepts. */
		CONCEPTSCHEME("conceptscheme", "ConceptScheme"),

		/** A definition of dimensions, measure and attributes. */
		DATASTRUCTURE("datastructure", "DataStructure");

		private final String model;

		private final String className;

		Type(String model, String className) {
			this.model = model;
			this.className = className;
		}

		/**
		 * The package of the information model it belongs to.
		 * @return the package
		 */
		public String model() {
			return this.model;
		}

		/**
		 * Its name in the information model.
		 * @return the class
		 */
		public String className() {
			return this.className;
		}

	}

}
