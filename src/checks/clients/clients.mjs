// Reads the files of the current directory with the packages of the field.
import { readFileSync, createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import rdf from '@zazuko/env';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { JsonLdParser } from 'jsonld-streaming-parser';

const require = createRequire(import.meta.url);
const JSONstat = require('jsonstat-toolkit');
const { Package } = require('datapackage');

const base = process.argv[2];
let failed = false;

function check(name, right) {
	failed ||= !right;
	console.log(right ? 'ok  ' : 'FAIL', 'npm:', name);
}

async function attempt(name, action) {
	try {
		await action();
	} catch (error) {
		check(`${name}: ${error.message} ${(error.errors ?? []).map(String).join('; ')}`, false);
	}
}

const stored = new Map();

await attempt('datapackage', async () => {
	const data = await Package.load(`${base}/data/datapackage.json`);
	check(`datapackage: the descriptor is valid ${data.errors.join('; ')}`, data.valid);
	for (const resource of data.resources) {
		const rows = await resource.read({ keyed: true, cast: true });
		check(`datapackage: ${resource.name} has ${rows.length} typed rows`, rows.length > 0);
		if (resource.name === 'observations') {
			rows.forEach((row) => stored.set(row.id, row));
		}
	}
});

for (const source of ['ah', 'sd']) {
	const figures = [...stored.values()].filter((row) => row.id.startsWith(source));

	await attempt('jsonstat-toolkit', () => {
		const raw = JSON.parse(readFileSync(`${source}.jsonstat`));
		const cube = JSONstat(JSON.parse(readFileSync(`${source}.jsonstat`)));
		const cells = Object.entries(raw.extension.cell);
		check(`jsonstat-toolkit: ${source}.jsonstat has ${cells.length} figures as stored`,
			cells.length === figures.length && cells.every(([cell, beside]) => {
				const figure = stored.get(beside.figure);
				return cube.Data(Number(cell)).value === Number(figure.obs_value) && beside.value_text === figure.token;
			}));
		check(`jsonstat-toolkit: ${source}.jsonstat finds a figure by its categories`, figures.slice(0, 20).every((figure) => {
			const period = !figure.period_start || figure.period_start === figure.period_end ? figure.period_end
				: `${figure.period_start}/${figure.period_end}`;
			const found = cube.Data({ province_code: figure.area, indicator_code: figure.indicator, kind_code: figure.kind,
				period, print: figure.repeat_of ? '2' : '1' });
			return found && (found.value === Number(figure.obs_value) || figure.repeat_of);
		}));
	});

	await attempt('exceljs', async () => {
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.readFile(`${source}-long.xlsx`);
		const [cover, table, legend] = workbook.worksheets;
		check(`exceljs: ${source}-long.xlsx has a cover, ${table.rowCount - 1} figures and a legend`,
			cover.rowCount > 5 && table.rowCount - 1 === figures.length && legend.rowCount > 20);
		let formulas = 0;
		workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
			formulas += cell.type === ExcelJS.ValueType.Formula ? 1 : 0;
		})));
		check(`exceljs: ${source}-long.xlsx has no formula`, formulas === 0);
		const value = table.getRow(1).values.indexOf('值');
		let same = value > 0;
		table.eachRow((row, number) => {
			same &&= number === 1 || row.getCell(value).value === Number(stored.get(row.getCell(1).value)?.obs_value);
		});
		check(`exceljs: ${source}-long.xlsx has the numbers of the store`, same);
	});

	await attempt('rdf-parser-csvw', async () => {
		const quads = await csvw(source);
		const values = quads.filter((quad) => quad.predicate.value.endsWith('#value'));
		check(`rdf-parser-csvw: ${source}-long.csv has ${values.length} decimals`, values.length === figures.length
			&& values.every((quad) => quad.object.datatype.value.endsWith('#decimal')));
		const ids = quads.filter((quad) => quad.predicate.value.endsWith('#figure'));
		check(`rdf-parser-csvw: ${source}-long.csv names the figures of the store`, ids.length === figures.length
			&& ids.every((quad) => stored.has(quad.object.value)));
	});
}

/** The terms of CSVW that the parser asks for; the standard has them at its own address. */
function context() {
	const xsd = 'http://www.w3.org/2001/XMLSchema#';
	const terms = { csvw: 'http://www.w3.org/ns/csvw#', dc: 'http://purl.org/dc/terms/',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd, name: 'csvw:name', url: 'csvw:url',
		tableSchema: 'csvw:tableSchema', columns: { '@id': 'csvw:column', '@container': '@list' },
		titles: { '@id': 'csvw:title', '@container': '@language' }, datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
		dialect: 'csvw:dialect', delimiter: 'csvw:delimiter', quoteChar: 'csvw:quoteChar', encoding: 'csvw:encoding',
		lineTerminators: 'csvw:lineTerminators', required: 'csvw:required', primaryKey: 'csvw:primaryKey' };
	['string', 'decimal', 'integer', 'boolean', 'gYear'].forEach((type) => {
		terms[type] = xsd + type;
	});
	return { '@context': terms };
}

async function csvw(source) {
	const jsonld = new JsonLdParser({ dataFactory: rdf, documentLoader: { load: async () => context() } });
	const metadata = rdf.dataset();
	for await (const quad of createReadStream(`${source}-metadata.json`).pipe(jsonld)) {
		metadata.add(quad);
	}
	const parser = new CsvwParser({ factory: rdf, baseIRI: `${base}/`, metadata });
	const quads = [];
	for await (const quad of parser.import(createReadStream(`${source}-long.csv`, { start: 3 }))) {
		quads.push(quad);
	}
	return quads;
}

process.exit(failed ? 1 : 0);
