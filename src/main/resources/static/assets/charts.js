'use strict';
// The one place that knows Chart.js: it lays out, scales and answers the pointer; bars and words are painted here.
// A point's value only gives a length: every visible word is its label and note, as printed.
(() => {
  const { library } = document.currentScript.dataset;
  const NARROW = 560, LINE = 18, BAR = 16, RISE = 8, GAP = 22, SIZE = 13, ARROW = 16, SWATCH = 28, DOT = 6, BESIDE = 16, WORDS = .28;
  // Fine lines at these angles per slot, so that colour is never the only difference.
  const PATTERNS = [[], [45], [-45], [90], [0], [45, -45], [0, 90], [20]];
  const patternOf = slot => slot ? PATTERNS[(slot - 1 + Math.floor((slot - 1) / 8)) % 8] : [];

  const DASHES = [[], [8, 3], [3, 3], [10, 3, 3, 3], [14, 4], [5, 2], [3, 3, 8, 3], [2, 4]];
  const dashOf = slot => DASHES[(slot - 1 + Math.floor((slot - 1) / 8)) % 8];

  const coloursOf = figure => {
    const probe = figure.appendChild(document.createElement('span'));
    const [paper, ink, pale, rule, faint, ...series] = ['paper', 'ink', 'ink-3', 'rule-strong', 'rule', ...PATTERNS.map((_, i) => `series-${i + 1}`)].map(name => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return { paper, ink, pale, rule, faint, of: slot => slot ? series[(slot - 1) % 8] : pale };
  };

  const measurer = document.createElement('canvas').getContext('2d');
  const widthOf = (text, font) => {
    measurer.font = font;
    return measurer.measureText(text).width;
  };
  // Chinese breaks after any character, but not after an opening or before a closing mark; Latin breaks at spaces.
  const PIECES = /[\uff08\u300a\u201c]*[\u2e80-\u3007\u3012-\u9fff\uff01-\uff5e][\u3001\u3002\u300b\uff09\uff0c\uff1a\uff1b\u201d]*|[^\s\u2e80-\u9fff\uff01-\uff5e\u201c]+|\s+|./g;
  const wrap = (text, width, font) => {
    const lines = [];
    let line = '';
    for (const piece of text.match(PIECES) || []) {
      if (line.trim() && widthOf((line + piece).trimEnd(), font) > width) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
    return line.trim() ? [...lines, line.trim()] : lines;
  };

  const paintBar = (ctx, colours, slot, { mark, end }, x0, x1, middle, height) => {
    const left = Math.min(x0, x1), width = Math.max(Math.abs(x1 - x0), 1), top = middle - height / 2;
    const target = mark === 'TARGET', pale = mark === 'EXPECTED', about = end === 'ABOUT', reach = width + height;
    const paint = about ? ctx.createLinearGradient(x0, 0, x1, 0) : colours.of(slot);
    if (about) [[Math.max(.35, 1 - 36 / width), colours.of(slot)], [1, colours.paper]].forEach(stop => paint.addColorStop(...stop));
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, height);
    ctx.save();
    ctx.clip();
    [ctx.fillStyle, ctx.globalAlpha] = [target ? colours.paper : paint, pale ? .32 : 1];
    ctx.fill();
    [ctx.strokeStyle, ctx.globalAlpha] = [target || pale ? paint : colours.paper, target ? .6 : 1];
    for (const angle of patternOf(slot)) {
      const along = Math.cos(angle * Math.PI / 180), across = Math.sin(angle * Math.PI / 180);
      ctx.beginPath();
      for (let at = -Math.ceil(reach / 10) * 5; at < reach / 2; at += 5) {
        const x = left + width / 2 - across * at, y = middle + along * at;
        ctx.moveTo(x - along * reach, y - across * reach);
        ctx.lineTo(x + along * reach, y + across * reach);
      }
      ctx.stroke();
    }
    ctx.restore();
    [ctx.strokeStyle, ctx.lineWidth] = [paint, target ? 2 : 1];
    const inset = ctx.lineWidth / 2, inward = x1 < x0 ? -inset : inset;
    // An "about" has no edge where it ends.
    const outline = `M${x1 - inward} ${top + inset}H${x0 + inward}V${top + height - inset}H${x1 - inward}${about ? '' : 'Z'}`;
    if (target || pale) ctx.stroke(new Path2D(outline));
    if (end === 'OPEN') {
      ctx.lineWidth = 2;
      ctx.stroke(new Path2D(`M${x1} ${middle}h${ARROW - 2}m-5 -5l5 5l-5 5`));
    }
    ctx.restore();
  };

  const pointsOf = data => (data.rows ? data.rows.flatMap(row => [row.from, row.to]) : data.series.flatMap(series => series.points)).filter(Boolean);

  // The entries of the legend with their places, and the room that they take.
  const keyOf = (data, width, font) => {
    const texts = data.texts || {}, points = pointsOf(data), series = data.series || [];
    const names = series.length > 1 ? series.map(({ name, slot }) => ({ name, slot, point: {} })) : [];
    const marks = [['mark', 'RESULT'], ['mark', 'EXPECTED'], ['mark', 'TARGET'], ['end', 'OPEN'], ['end', 'ABOUT']]
      .filter(([field, word]) => (data.rows || word !== 'RESULT') && texts[word.toLowerCase()] && points.some(point => point[field] === word));
    const entries = [...names, ...marks.map(([field, word]) => ({ name: texts[word.toLowerCase()], slot: 0, point: { [field]: word } }))];
    let right = 0, top = 0;
    for (const entry of entries) {
      const wide = SWATCH + 8 + widthOf(entry.name, font) + 24;
      if (right && right + wide - 24 > width) [right, top] = [0, top + 24];
      [entry.x, entry.y, right] = [right, top + 12, right + wide];
    }
    return { entries, above: entries.length ? top + 28 : 0 };
  };

  const write = (ctx, text, at, level, font, colour, align = 'left') => {
    [ctx.font, ctx.fillStyle, ctx.textAlign, ctx.textBaseline] = [font, colour, align, 'middle'];
    ctx.fillText(text, at, level);
  };

  const arrow = (ctx, colour, from, to, level, dash = []) => {
    const back = to < from ? 5 : -5;
    [ctx.strokeStyle, ctx.lineWidth] = [colour, 2];
    ctx.setLineDash(dash);
    ctx.stroke(new Path2D(`M${from} ${level}H${to}`));
    ctx.setLineDash([]);
    ctx.stroke(new Path2D(`M${to + back} ${level - 5}L${to} ${level}L${to + back} ${level + 5}`));
  };

  const paintDot = (ctx, colours, slot, { mark, end }, x, y) => {
    const disc = (radius, alpha, colour) => {
      ctx.beginPath();
      ctx.arc(x, y, radius, 0, 2 * Math.PI);
      [ctx.globalAlpha, ctx.fillStyle] = [alpha, colour];
      ctx.fill();
      ctx.globalAlpha = 1;
    };
    if (end === 'ABOUT') disc(DOT + 4, .25, colours.of(slot));
    disc(DOT, 1, colours.paper);
    if (mark !== 'TARGET') disc(DOT, mark === 'EXPECTED' ? .32 : 1, colours.of(slot));
    [ctx.strokeStyle, ctx.lineWidth] = [colours.of(slot), 2];
    ctx.setLineDash(end === 'ABOUT' && (mark === 'TARGET' || mark === 'EXPECTED') ? [3, 2] : []);
    ctx.stroke();
    ctx.setLineDash([]);
  };

  const paintKey = (ctx, colours, entries, font, dots) => {
    for (const { slot, point, name, x, y } of entries) {
      const open = point.end === 'OPEN';
      if (dots && open) arrow(ctx, colours.of(slot), x + DOT, x + SWATCH - 2, y);
      if (dots) paintDot(ctx, colours, slot, point, x + (open ? DOT : SWATCH / 2), y);
      else paintBar(ctx, colours, slot, point, x, x + (open ? SWATCH - ARROW : SWATCH), y, 14);
      write(ctx, name, x + SWATCH + 8, y, font, colours.ink);
    }
  };

  const fit = (canvas, width, height) => {
    [canvas.width, canvas.height] = [width, Math.ceil(height)];
    canvas.parentElement.style.height = `${canvas.height}px`;
  };

  // What Chart.js does: scales, and words for the pointer.
  const make = (canvas, colours, family, type, data, painter, options, titleOf, wordsOf) => new Chart(canvas, {
    type, data,
    plugins: [{ id: 'painter', beforeDatasetDraw: () => false, afterDatasetsDraw: painter }],
    options: {
      responsive: false, animation: false, devicePixelRatio: Math.max(2, window.devicePixelRatio), ...options,
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false, backgroundColor: colours.ink, titleColor: colours.paper, bodyColor: colours.paper, cornerRadius: 2,
          padding: 10, titleFont: { family, size: SIZE, weight: 600 }, bodyFont: { family, size: SIZE },
          callbacks: { title: items => items.length ? titleOf(items[0]) : '', label: wordsOf }
        }
      }
    }
  });

  const bars = (figure, data, width) => {
    const colours = coloursOf(figure), family = getComputedStyle(figure).fontFamily, canvas = figure.querySelector('canvas');
    const font = `${SIZE}px ${family}`, strong = `600 ${font}`, texts = data.texts || {}, { categories, series } = data;
    const narrow = width < NARROW, axis = narrow ? 1 : Math.min(Math.max(...categories.map(name => widthOf(name, strong))) + 20, width * .28);
    const plot = width - axis, names = categories.map(name => wrap(name, narrow ? width : axis - 16, strong));
    const deepest = Math.max(...names.map(lines => lines.length));
    // The words at a bar's end: lines of [label, note].
    const tailOf = point => {
      if (!point) return texts.none ? { lines: [['', texts.none]], width: widthOf(texts.none, font) + 10 } : { lines: [], width: 0 };
      const note = point.note ? ` · ${point.note}` : '', room = plot * .6;
      const broken = () => [...wrap(point.label, room, strong).map(line => [line, '']), ...wrap(point.note || '', room, font).map(line => ['', line])];
      const lines = widthOf(point.label + note, strong) <= room ? [[point.label, note]] : broken();
      return { lines, width: Math.max(...lines.map(line => widthOf(line.join(''), strong))) + 10 + (point.end === 'OPEN' ? ARROW : 0) };
    };
    const tails = series.map(one => one.points.map(tailOf));
    const row = Math.max(BAR, LINE * Math.max(...tails.flat().map(tail => tail.lines.length))) + RISE;
    const values = series.flatMap(one => one.points).filter(Boolean).map(point => point.value);
    const spread = Math.max(...values) - Math.min(...values) || 1, low = Math.min(0, ...values);
    let high = Math.max(low + spread * .01, ...values);
    // The longest words have to end inside the plot, whatever their bar.
    series.forEach((one, s) => one.points.forEach((point, c) => {
      const from = point ? Math.max(point.value, 0) : 0;
      high = Math.max(high, low + (from - low) * plot / Math.max(plot - tails[s][c].width, plot * .2));
    }));
    const { entries, above } = keyOf(data, width, font);
    // On a narrow screen the names stand above their bars: empty data sets keep that room.
    const head = narrow ? Math.ceil(deepest * LINE / row) : 0, block = (head + series.length) * row;
    const group = Math.max(block, narrow ? 0 : deepest * LINE) + GAP;
    fit(canvas, width, above + group * categories.length);
    const painter = ({ ctx, scales: { x, y } }) => {
      const zero = x.getPixelForValue(0);
      ctx.save();
      paintKey(ctx, colours, entries, font, false);
      categories.forEach((_, c) => {
        const top = y.getPixelForValue(c) - block / 2, bars = top + head * row, lines = names[c];
        const first = narrow ? bars - lines.length * LINE : y.getPixelForValue(c) - lines.length * LINE / 2;
        lines.forEach((line, i) => write(ctx, line, narrow ? 0 : axis - 12, first + LINE * (i + .5), strong, colours.ink, narrow ? 'left' : 'right'));
        ctx.fillStyle = colours.rule;
        ctx.fillRect(Math.round(zero), bars, 1, series.length * row);
        series.forEach((one, s) => {
          const point = one.points[c], middle = bars + (s + .5) * row, end = point ? x.getPixelForValue(point.value) : zero;
          if (point) paintBar(ctx, colours, one.slot, point, end < zero ? zero : zero + 1, end, middle, BAR);
          const at = Math.max(zero, end + (point && point.end === 'OPEN' ? ARROW : 0)) + 8;
          tails[s][c].lines.forEach(([label, note], i, all) => {
            const level = middle + (i - (all.length - 1) / 2) * (LINE - 1);
            write(ctx, label, at, level, strong, colours.ink);
            write(ctx, note, at + widthOf(label, strong), level, font, colours.pale);
          });
        });
      });
      ctx.restore();
    };
    const room = Array(head).fill({ data: categories.map(() => null) });
    const wordsOf = ({ datasetIndex, dataIndex }) => {
      const { name, points: { [dataIndex]: point } } = series[datasetIndex - head];
      return wrap([name, point.label, point.note].filter(Boolean).join(' · '), width - 40, font);
    };
    const sets = { labels: categories, datasets: [...room, ...series.map(one => ({ data: one.points.map(point => point && point.value) }))] };
    return make(canvas, colours, family, 'bar', sets, painter, {
      indexAxis: 'y', layout: { padding: { top: above, left: axis } }, categoryPercentage: block / group, barPercentage: BAR / row,
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: { x: { display: false, min: low, max: high }, y: { display: false } }
    }, item => wrap(categories[item.dataIndex], width - 40, strong), wordsOf);
  };

  // Two dots a row joined by an arrow. Only places are drawn, no lengths from zero, so the axis begins anywhere.
  const pairs = (figure, data, width) => {
    const colours = coloursOf(figure), family = getComputedStyle(figure).fontFamily, canvas = figure.querySelector('canvas');
    const font = `${SIZE}px ${family}`, strong = `600 ${font}`, { rows } = data, narrow = width < NARROW;
    const axis = narrow ? 0 : Math.min(Math.max(...rows.map(row => widthOf(row.name, strong))) + 20, width * .3);
    const plot = width - axis, room = narrow ? width / 2 - 8 : plot * WORDS - BESIDE, { entries, above } = keyOf(data, width, font);
    const tailOf = point => [...wrap(point.label, room, strong).map(line => [line, strong, colours.ink]), ...wrap(point.note, room, font).map(line => [line, font, colours.pale])];
    let level = above + 8;
    const laid = rows.map((row, i) => {
      const headed = row.group && (!i || rows[i - 1].group !== row.group), sides = row.to.value < row.from.value ? [row.to, row.from] : [row.from, row.to];
      const name = wrap(row.name, narrow ? width : axis - 14, strong), tails = sides.map(tailOf), high = Math.max(...tails.map(lines => lines.length)) * LINE;
      const top = level + (headed ? 36 : 0), size = narrow ? name.length * LINE + 28 + high : Math.max(high, name.length * LINE, 28);
      level = top + size + 20;
      return { row, headed, sides, name, tails, top, middle: narrow ? top + name.length * LINE + 14 : top + size / 2 };
    });
    fit(canvas, width, level);
    const start = narrow ? BESIDE : axis + plot * WORDS, end = narrow ? width - BESIDE - ARROW : width - plot * WORDS - ARROW;
    const values = pointsOf(data).map(point => point.value), least = Math.min(...values), most = Math.max(...values);
    // A small change must not look like a large one.
    const slack = Math.max(0, Math.max(...values.map(Math.abs)) * .25 - (most - least)) / 2 || (most === least ? 1 : 0);
    const painter = ({ ctx, scales: { x } }) => {
      ctx.save();
      paintKey(ctx, colours, entries, font, true);
      for (const { row, headed, sides, name, tails, top, middle } of laid) {
        const colour = colours.of(row.slot), [from, to] = [row.from, row.to].map(point => x.getPixelForValue(point.value)), [left, right] = [Math.min(from, to), Math.max(from, to)];
        if (headed) {
          ctx.fillStyle = colour;
          ctx.fillRect(0, top - 32, 8, 14);
          write(ctx, row.group, 16, top - 25, strong, colours.ink);
          ctx.fillStyle = colours.faint;
          ctx.fillRect(0, top - 11, width, 1);
        }
        name.forEach((line, i) => write(ctx, line, narrow ? 0 : axis - 14, narrow ? top + (i + .5) * LINE : middle + (i - (name.length - 1) / 2) * LINE, strong, colours.ink, narrow ? 'left' : 'right'));
        ctx.fillStyle = colours.faint;
        if (narrow) ctx.fillRect(start, middle, end - start, 1);
        if (right - left > 2 * DOT + 8) arrow(ctx, colour, from, to - Math.sign(to - from) * (DOT + 2), middle, dashOf(row.slot));
        for (const [point, at] of [[row.from, from], [row.to, to]]) {
          // The arrow of an open value stands above its dot where the line of the pair is in the way.
          if (point.end === 'OPEN') arrow(ctx, colour, at, at + DOT + (point === sides[1] ? ARROW - 2 : 8), point === sides[1] ? middle : middle - DOT - 6);
        }
        paintDot(ctx, colours, row.slot, row.to, to, middle);
        paintDot(ctx, colours, row.slot, row.from, from, middle);
        if (right - left < 2 * DOT) {
          ctx.beginPath();
          ctx.arc(to, middle, DOT + 3, 0, 2 * Math.PI);
          ctx.stroke();
        }
        tails.forEach((lines, side) => lines.forEach(([text, face, ink], i) => {
          const beside = side ? right + BESIDE + (sides[1].end === 'OPEN' ? ARROW - 6 : 0) : left - BESIDE;
          const at = narrow ? (side ? width : 0) : beside, y = narrow ? middle + 14 + (i + .5) * LINE : middle + (i - (lines.length - 1) / 2) * LINE;
          write(ctx, text, at, y, face, ink, (side === 1) === narrow ? 'right' : 'left');
        }));
      }
      ctx.restore();
    };
    const dataset = end => ({ data: laid.map(({ row, middle }) => ({ x: row[end].value, y: middle })) });
    return make(canvas, colours, family, 'scatter', { datasets: [dataset('from'), dataset('to')] }, painter, {
      layout: { padding: { left: start, right: width - end } }, elements: { point: { radius: DOT } },
      interaction: { mode: 'nearest', intersect: false },
      scales: { x: { display: false, min: least - slack, max: most + slack }, y: { display: false, reverse: true, min: 0, max: canvas.height } }
    }, item => wrap(rows[item.dataIndex].name, width - 40, strong), ({ datasetIndex, dataIndex }) => {
      const point = rows[dataIndex][datasetIndex ? 'to' : 'from'];
      return wrap(`${point.label} · ${point.note}`, width - 40, font);
    });
  };

  // Library and charts come when a chart is near the screen: most readers look at tables first. Printing needs neither,
  // since the page has pictures for it.
  let loading;
  const load = () => loading ||= new Promise(done => {
    document.head.append(Object.assign(document.createElement('script'), { src: library, onload: done }));
  });
  const show = figure => {
    const data = JSON.parse(document.getElementById(figure.dataset.chart).textContent), box = figure.querySelector('.chart-canvas');
    const paint = data.rows ? pairs : bars;
    let chart, width = 0;
    const draw = () => {
      if (chart) chart.destroy();
      chart = paint(figure, data, width = Math.floor(box.clientWidth));
    };
    box.hidden = false;
    draw();
    new ResizeObserver(() => { if (box.clientWidth && Math.floor(box.clientWidth) !== width) draw(); }).observe(box);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', draw);
  };
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => {
    near.unobserve(target);
    load().then(() => show(target));
  }), { rootMargin: '400px' });
  document.querySelectorAll('figure[data-chart]').forEach(figure => near.observe(figure));
})();
