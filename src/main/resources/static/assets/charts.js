'use strict';
// The one place that knows Chart.js: it lays out, scales and answers the pointer; bars and words are painted here.
// A point's value only gives a length: every visible word is its label and note, as printed.
(() => {
  const { library } = document.currentScript.dataset;
  const NARROW = 560, LINE = 18, BAR = 16, RISE = 8, GAP = 22, SIZE = 13, ARROW = 16, SWATCH = 28, DOT = 6, BESIDE = 16, WORDS = .28, TICK = 4;
  // Fine lines at these angles per slot, so that colour is never the only difference.
  const PATTERNS = [[], [45], [-45], [90], [0], [45, -45], [0, 90], [20]];
  const patternOf = slot => slot ? PATTERNS[(slot - 1 + Math.floor((slot - 1) / 8)) % 8] : [];

  // What joins two values that ask for care.
  const CAUTION = [5, 4];

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
    const rows = data.rows || [], pairs = [
      ...rows.some(row => row.caution) && texts.caution ? [{ name: texts.caution, link: true }] : [],
      ...rows.length > 1 && texts.scale ? [{ name: texts.scale, bare: true }] : []
    ];
    const entries = [...names, ...marks.map(([field, word]) => ({ name: texts[word.toLowerCase()], slot: 0, point: { [field]: word } })), ...pairs];
    let right = 0, top = 0;
    for (const entry of entries) {
      entry.indent = entry.bare ? 0 : SWATCH + 8;
      const wide = entry.indent + widthOf(entry.name, font) + 24;
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
    for (const { slot, point, name, link, indent, x, y } of entries) {
      const open = point && point.end === 'OPEN';
      if (link) arrow(ctx, colours.pale, x, x + SWATCH, y, CAUTION);
      if (dots && open) arrow(ctx, colours.of(slot), x + DOT, x + SWATCH - 2, y);
      if (point && dots) paintDot(ctx, colours, slot, point, x + (open ? DOT : SWATCH / 2), y);
      else if (point) paintBar(ctx, colours, slot, point, x, x + (open ? SWATCH - ARROW : SWATCH), y, 14);
      write(ctx, name, x + indent, y, font, colours.ink);
    }
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

  // A chart is laid out first, which tells its height, and painted when it comes near.
  const bars = (data, width, family) => {
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
    const painter = colours => ({ ctx, scales: { x, y } }) => {
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
    const paint = (canvas, colours) => make(canvas, colours, family, 'bar', sets, painter(colours), {
      indexAxis: 'y', layout: { padding: { top: above, left: axis } }, categoryPercentage: block / group, barPercentage: BAR / row,
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: { x: { display: false, min: low, max: high }, y: { display: false } }
    }, item => wrap(categories[item.dataIndex], width - 40, strong), wordsOf);
    return { height: Math.ceil(above + group * categories.length), paint };
  };

  // Where a value stands on the axis of its row, 0 to 1; a small change must not look like a large one.
  const placeOf = ({ from: { value: from }, to: { value: to } }, value) => {
    const spread = Math.max(Math.abs(to - from), Math.max(Math.abs(from), Math.abs(to)) * .25);
    return spread ? (value - (from + to - spread) / 2) / spread : .5;
  };

  const paintAxis = (ctx, colours, start, end, middle) => {
    ctx.fillStyle = colours.faint;
    ctx.fillRect(start, middle, end - start, 1);
    [start, end].forEach(at => ctx.fillRect(Math.round(at), middle - TICK, 1, 2 * TICK + 1));
  };

  const paintPair = (ctx, colours, { row, sides, middle }, from, to) => {
    const colour = colours.of(row.slot), apart = Math.abs(to - from), reach = DOT + (row.to.end === 'ABOUT' ? 6 : 2);
    if (apart > DOT + reach + 6) arrow(ctx, colour, from, to - Math.sign(to - from) * reach, middle, row.caution ? CAUTION : []);
    for (const [point, at] of [[row.from, from], [row.to, to]]) {
      // The arrow of an open value stands above its dot where the line of the pair is in the way.
      if (point.end === 'OPEN') arrow(ctx, colour, at, at + DOT + (point === sides[1] ? ARROW - 2 : 8), point === sides[1] ? middle : middle - DOT - 6);
    }
    paintDot(ctx, colours, row.slot, row.to, to, middle);
    paintDot(ctx, colours, row.slot, row.from, from, middle);
    if (apart < 2 * DOT) {
      ctx.beginPath();
      ctx.arc(to, middle, DOT + 3, 0, 2 * Math.PI);
      ctx.stroke();
    }
  };

  // Two dots a row joined by an arrow. Each row has its own scale; only places are drawn, so it begins anywhere.
  const pairs = (data, width, family) => {
    const font = `${SIZE}px ${family}`, strong = `600 ${font}`, { rows } = data, narrow = width < NARROW;
    const axis = narrow ? 0 : Math.min(Math.max(...rows.map(row => widthOf(row.name, strong))) + 20, width * .3);
    const plot = width - axis, room = narrow ? width / 2 - 8 : plot * WORDS - BESIDE, { entries, above } = keyOf(data, width, font);
    const tailOf = point => [...wrap(point.label, room, strong).map(line => [line, strong, 'ink']), ...wrap(point.note, room, font).map(line => [line, font, 'pale'])];
    let level = above + 8;
    const laid = rows.map((row, i) => {
      const headed = row.group && (!i || rows[i - 1].group !== row.group), sides = row.to.value < row.from.value ? [row.to, row.from] : [row.from, row.to];
      const name = wrap(row.name, narrow ? width : axis - 14, strong), tails = sides.map(tailOf), high = Math.max(...tails.map(lines => lines.length)) * LINE;
      const top = level + (headed ? 36 : 0), size = narrow ? name.length * LINE + 28 + high : Math.max(high, name.length * LINE, 28);
      const caution = wrap(row.caution, plot, font);
      level = top + size + caution.length * LINE + 20;
      return { row, headed, sides, name, tails, top, caution, below: top + size + 4, middle: narrow ? top + name.length * LINE + 14 : top + size / 2 };
    });
    const height = Math.ceil(level), start = narrow ? BESIDE : axis + plot * WORDS, end = narrow ? width - BESIDE - ARROW : width - plot * WORDS - ARROW;
    const painter = colours => ({ ctx, scales: { x } }) => {
      ctx.save();
      paintKey(ctx, colours, entries, font, true);
      for (const pair of laid) {
        const { row, headed, name, tails, top, middle, caution, below } = pair;
        if (headed) {
          ctx.fillStyle = colours.of(row.slot);
          ctx.fillRect(0, top - 32, 8, 14);
          write(ctx, row.group, 16, top - 25, strong, colours.ink);
          ctx.fillStyle = colours.faint;
          ctx.fillRect(0, top - 11, width, 1);
        }
        name.forEach((line, i) => write(ctx, line, narrow ? 0 : axis - 14, narrow ? top + (i + .5) * LINE : middle + (i - (name.length - 1) / 2) * LINE, strong, colours.ink, narrow ? 'left' : 'right'));
        paintAxis(ctx, colours, start, end, middle);
        paintPair(ctx, colours, pair, ...[row.from, row.to].map(point => x.getPixelForValue(placeOf(row, point.value))));
        tails.forEach((lines, side) => lines.forEach(([text, face, ink], i) => {
          const at = narrow ? (side ? width : 0) : side ? end + ARROW + BESIDE : start - BESIDE;
          const y = narrow ? middle + 14 + (i + .5) * LINE : middle + (i - (lines.length - 1) / 2) * LINE;
          write(ctx, text, at, y, face, colours[ink], (side === 1) === narrow ? 'right' : 'left');
        }));
        caution.forEach((line, i) => write(ctx, line, axis, below + (i + .5) * LINE, font, colours.pale));
      }
      ctx.restore();
    };
    const dataset = end => ({ data: laid.map(({ row, middle }) => ({ x: placeOf(row, row[end].value), y: middle })) });
    const paint = (canvas, colours) => make(canvas, colours, family, 'scatter', { datasets: [dataset('from'), dataset('to')] }, painter(colours), {
      layout: { padding: { left: start, right: width - end } }, elements: { point: { radius: DOT } },
      interaction: { mode: 'nearest', intersect: false },
      scales: { x: { display: false, min: 0, max: 1 }, y: { display: false, reverse: true, min: 0, max: height } }
    }, item => wrap(rows[item.dataIndex].name, width - 40, strong), ({ datasetIndex, dataIndex }) => {
      const { caution, [datasetIndex ? 'to' : 'from']: point } = rows[dataIndex];
      return [`${point.label} · ${point.note}`, caution].flatMap(text => wrap(text, width - 40, font));
    });
    return { height, paint };
  };

  // Library and charts come when a chart is near the screen: most readers look at tables first. Printing needs neither,
  // since the page has pictures for it.
  let loading;
  const load = () => loading ||= new Promise(done => {
    document.head.append(Object.assign(document.createElement('script'), { src: library, onload: done }));
  });
  const figures = [...document.querySelectorAll('figure[data-chart]')].map(figure => {
    const box = figure.querySelector('.chart-canvas'), canvas = box.firstElementChild;
    let data, plan, chart, width = 0;
    // Keeps the room of the chart, so that nothing moves when it comes.
    const reserve = (room = box.clientWidth) => {
      if (!room || room === width) return false;
      data ||= JSON.parse(document.getElementById(figure.dataset.chart).textContent);
      width = room;
      plan = (data.rows ? pairs : bars)(data, width, getComputedStyle(figure).fontFamily);
      box.style.height = `${plan.height}px`;
      return true;
    };
    const draw = () => {
      if (chart) chart.destroy();
      [canvas.width, canvas.height] = [width, plan.height];
      chart = plan.paint(canvas, coloursOf(figure));
    };
    const show = () => {
      reserve();
      draw();
      new ResizeObserver(() => { if (reserve()) draw(); }).observe(box);
      for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', draw);
    };
    return { figure, box, reserve, show };
  });
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => {
    near.unobserve(target);
    load().then(figures.find(({ figure }) => figure === target).show);
  }), { rootMargin: '400px' });
  figures.forEach(({ figure }) => near.observe(figure));
  // What is in sight at once, all if the reader goes to a place on the page, else one by one while nothing else is to do.
  const idle = window.requestIdleCallback || (work => setTimeout(work, 50));
  const waiting = [...figures];
  const keep = some => {
    const rooms = some.map(({ box }) => box.clientWidth);
    some.forEach(({ reserve }, i) => reserve(rooms[i]));
  };
  const next = () => {
    if (waiting.length) idle(() => {
      keep(waiting.splice(0, 1));
      next();
    });
  };
  document.addEventListener('click', ({ target }) => { if (target.closest('a[href^="#"]')) keep(waiting.splice(0)); });
  keep(waiting.splice(0, figures.filter(({ figure }) => location.hash || figure.getBoundingClientRect().top < innerHeight).length));
  next();
})();
