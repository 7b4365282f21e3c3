// Prints what the page shows of the figures in the file of JSON named by FIGURES.
import { readFileSync } from 'node:fs';

const { rows, columns } = JSON.parse(readFileSync(process.env.FIGURES, 'utf8'));
const shown = ['theme', 'indicator', 'kind', 'printed', 'number', 'qualifier', 'unit', 'period_start', 'period_end', 'status',
  'ranks'];
process.stdout.write(JSON.stringify({
  province: rows[0].province,
  header: Object.fromEntries(shown.map(name => [name, columns.find(column => column.name === name).label])),
  figures: rows.map(row => Object.fromEntries(shown.map(name => [name, row[name]])))
}));
