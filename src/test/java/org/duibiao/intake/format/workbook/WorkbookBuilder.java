package org.duibiao.intake.format.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.duibiao.intake.format.ZipBuilder;

/**
 * A workbook made of XML by hand, so that any part of it may be anything.
 */
public final class WorkbookBuilder {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final StringBuilder sheets = new StringBuilder();

	private final StringBuilder relations = new StringBuilder();

	private int count;

	/**
	 * An empty one.
	 */
	public WorkbookBuilder() {
		part("[Content_Types].xml", "<Types/>");
		part("_rels/.rels",
				"<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
		this.relations.append(relation("w", "sharedStrings", "sharedStrings.xml"))
			.append(relation("s", "styles", "styles.xml"));
		words("");
		part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>"
				+ "<numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/><numFmt numFmtId='165' formatCode='0.0%'/>"
				+ "<numFmt numFmtId='166' formatCode='[Red]0.0\"d%\"'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
				+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='17'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
				+ "<xf numFmtId='166'/><xf numFmtId='22'/><xf numFmtId='57'/></cellXfs></styleSheet>");
	}

	/**
	 * A part of the workbook with an XML declaration before it.
	 * @param path the path
	 * @param xml the XML
	 * @return this
	 */
	public WorkbookBuilder part(String path, String xml) {
		this.parts.put(path, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml);
		return this;
	}

	/**
	 * A part exactly as given.
	 * @param path the path
	 * @param content the content
	 * @return this
	 */
	public WorkbookBuilder raw(String path, String content) {
		this.parts.put(path, content);
		return this;
	}

	/**
	 * The shared words, as elements.
	 * @param items the elements
	 * @return this
	 */
	public WorkbookBuilder words(String items) {
		return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
	}

	/**
	 * A sheet of rows in XML, and what comes after them.
	 * @param name the name
	 * @param rows the rows
	 * @param after what comes after
	 * @return this
	 */
	public WorkbookBuilder sheet(String name, String rows, String after) {
		return sheet(name, "", rows, after);
	}

	/**
	 * A sheet with attributes in the list of sheets.
	 * @param name the name
	 * @param attributes the attributes
	 * @param rows the rows
	 * @param after what comes after
	 * @return this
	 */
	public WorkbookBuilder sheet(String name, String attributes, String rows, String after) {
		this.count++;
		String id = "rId" + this.count;
		this.sheets.append("<sheet name='%s' sheetId='%d' r:id='%s' %s/>".formatted(name, this.count, id, attributes));
		this.relations.append(relation(id, "worksheet", "worksheets/sheet" + this.count + ".xml"));
		return part("xl/worksheets/sheet" + this.count + ".xml",
				"<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
	}

	/**
	 * A row of inline texts.
	 * @param number the number
	 * @param cells the cells
	 * @return the XML
	 */
	public static String row(int number, String... cells) {
		StringBuilder row = new StringBuilder("<row r='" + number + "'>");
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].isEmpty()) {
				row.append("<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, number, cells[i]));
			}
		}
		return row.append("</row>").toString();
	}

	/**
	 * All of it.
	 * @return the bytes
	 */
	public byte[] bytes() {
		complete();
		ZipBuilder zip = new ZipBuilder();
		this.parts.forEach((path, xml) -> zip.add(path, xml.getBytes(StandardCharsets.UTF_8)));
		return zip.bytes();
	}

	/**
	 * Writes it to a new file.
	 * @param folder where
	 * @return the file
	 */
	public Path in(Path folder) {
		return ZipBuilder.write(folder, bytes());
	}

	/**
	 * A part as it is.
	 * @param path the path
	 * @return the XML
	 */
	public String get(String path) {
		complete();
		return this.parts.getOrDefault(path, "");
	}

	private void complete() {
		whenAbsent("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPE + "'><workbookPr/><sheets>"
				+ this.sheets + "</sheets></workbook>");
		whenAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + this.relations + "</Relationships>");
	}

	private void whenAbsent(String path, String xml) {
		if (!this.parts.containsKey(path)) {
			part(path, xml);
		}
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, TYPE + type, target);
	}

}
