'use strict';
// Prints the four scores of a Lighthouse report and what fell short; fails unless all are 100.
const { categories, audits } = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const scores = Object.values(categories).map(({ score }) => Math.round(score * 100));
const short = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
  .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 0.9)
  .map(({ id }) => `${id} (${audits[id].displayValue || audits[id].score})`);
console.log([...scores, ...new Set(short)].join(' '));
process.exit(scores.every(score => score === 100) ? 0 : 1);
