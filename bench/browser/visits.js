// Visits pages in turns, each time with a browser that has kept nothing, and prints a line for each visit: name of the
// page, milliseconds until its table is visible, bytes received, requests, kB of memory that its server has.
// Usage: node visits.js CHROMIUM REPETITIONS FIGURES NAME=PROCESS=ADDRESS…, FIGURES being the file of JSON of the figures.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [executablePath, repetitions, figures, ...arguments_] = process.argv.slice(2);
const indicators = [...new Set(JSON.parse(readFileSync(figures, 'utf8')).rows.map(row => row.indicator))];
const pages = arguments_.map(argument => argument.match(/^([^=]+)=([^=]+)=(.+)$/).slice(1));
const QUIET = 500;

// Runs in the page: promises the time, counted from the start of the navigation, of the first frame in which every
// indicator has a row that is laid out and not hidden, wherever in the page.
function watch(indicators) {
  window.tableVisible = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no table of all figures within a minute')), 60_000);
    const look = () => {
      const rows = [...document.querySelectorAll('tr')]
        .filter(row => row.getClientRects().length && row.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map(row => row.textContent);
      if (indicators.every(indicator => rows.some(row => row.includes(indicator)))) {
        // a task of its own comes after the frame has been painted
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now());
        painted.port2.postMessage(null);
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}

// What comes over the network, counted as it is sent: compressed, with the heads of answers and frames.
async function traffic(page) {
  const seen = { bytes: 0, asked: new Set(), last: Date.now() };
  const session = await page.context().newCDPSession(page);
  const on = (event, count) => session.on(`Network.${event}`, details => {
    seen.last = Date.now();
    count(details);
  });
  // pictures that stand in the page itself are reported as if they were asked for
  on('requestWillBeSent', ({ request, requestId }) => { if (!request.url.startsWith('data:')) seen.asked.add(requestId); });
  on('webSocketCreated', ({ requestId }) => seen.asked.add(requestId));
  on('loadingFinished', ({ requestId, encodedDataLength }) => { seen.bytes += seen.asked.has(requestId) ? encodedDataLength : 0; });
  on('webSocketFrameReceived', ({ response: { payloadData } }) => {
    const length = Buffer.byteLength(payloadData);
    seen.bytes += length + (length < 126 ? 2 : length < 65536 ? 4 : 10);
  });
  await session.send('Network.enable');
  return seen;
}

function memory(process) {
  const own = Number(readFileSync(`/proc/${process}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)[1]);
  const children = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + memory(child), own);
}

async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch, indicators);
  const seen = await traffic(page);
  await page.goto(address, { waitUntil: 'commit' });
  const visible = await page.evaluate(() => window.tableVisible);
  while (Date.now() - seen.last < QUIET) {
    await page.waitForTimeout(QUIET / 5);
  }
  await context.close();
  return [visible.toFixed(1), seen.bytes, seen.asked.size];
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync']
});
try {
  for (let round = 0; round <= repetitions; round++) {
    console.error(round === 0 ? 'Warming up' : `Round ${round} of ${repetitions}`);
    for (const [name, process, address] of pages) {
      const measured = await visit(browser, address);
      if (round > 0) {
        console.log([name, ...measured, memory(process)].join(' '));
      }
    }
  }
} finally {
  await browser.close();
}
