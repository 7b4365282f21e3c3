'use strict';
// The one place that knows Chart.js: it lays out, scales and answers the pointer; bars and words are painted here.
// A point's value only gives a length: every visible word is its label and note, as printed.
(() => {
  if (!window.Chart) return;
  const NARROW = 560, LINE = 18, BAR = 16, RISE = 8, GAP = 22, SIZE = 13, ARROW = 16, SWATCH = 28;
  // Fine lines at these angles per slot, so that colour is never the only difference.
  const PATTERNS = [[], [45], [-45], [90], [0], [45, -45], [0, 90], [20]];
  const patternOf = slot => slot ? PATTERNS[(slot - 1 + Math.floor((slot - 1) / 8)) % 8] : [];

  const coloursOf = figure => {
    const probe = figure.appendChild(document.createElement('span'));
    const [paper, ink, pale, rule, ...series] = ['paper', 'ink', 'ink-3', 'rule-strong', ...PATTERNS.map((_, i) => `series-${i + 1}`)].map(name => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return { paper, ink, pale, rule, of: slot => slot ? series[(slot - 1) % 8] : pale };
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

  const keyOf = data => {
    const texts = data.texts || {}, points = data.series.flatMap(series => series.points).filter(Boolean);
    const names = data.series.length > 1 ? data.series.map(({ name, slot }) => ({ name, slot, point: {} })) : [];
    const marks = [['mark', 'EXPECTED'], ['mark', 'TARGET'], ['end', 'OPEN'], ['end', 'ABOUT']]
      .filter(([field, word]) => texts[word.toLowerCase()] && points.some(point => point[field] === word));
    return [...names, ...marks.map(([field, word]) => ({ name: texts[word.toLowerCase()], slot: 0, point: { [field]: word } }))];
  };

  const build = (figure, data, width) => {
    const colours = coloursOf(figure), family = getComputedStyle(figure).fontFamily, canvas = figure.querySelector('canvas');
    const font = `${SIZE}px ${family}`, strong = `600 ${font}`, texts = data.texts || {}, { categories, series } = data;
    const narrow = width < NARROW, axis = narrow ? 1 : Math.min(Math.max(...categories.map(name => widthOf(name, strong))) + 20, width * .28);
    const plot = width - axis, names = categories.map(name => wrap(name, narrow ? width : axis - 16, strong));
    const deepest = Math.max(...names.map(lines => lines.length));
    // Not from zero: a length would lie, so only the place of the value is marked.
    const dots = data.zeroBased === false;
    // The words at a bar's end: lines of [label, note].
    const tailOf = point => {
      if (!point) return { lines: texts.none ? [['', texts.none]] : [], width: 0 };
      const note = point.note ? ` · ${point.note}` : '', room = plot * .6;
      const broken = () => [...wrap(point.label, room, strong).map(line => [line, '']), ...wrap(point.note || '', room, font).map(line => ['', line])];
      const lines = widthOf(point.label + note, strong) <= room ? [[point.label, note]] : broken();
      return { lines, width: Math.max(...lines.map(line => widthOf(line.join(''), strong))) + (dots ? 18 : 10) + (point.end === 'OPEN' ? ARROW : 0) };
    };
    const tails = series.map(one => one.points.map(tailOf));
    const row = Math.max(BAR, LINE * Math.max(...tails.flat().map(tail => tail.lines.length))) + RISE;
    const values = series.flatMap(one => one.points).filter(Boolean).map(point => point.value);
    const spread = Math.max(...values) - Math.min(...values) || 1, low = dots ? Math.min(...values) - spread * .15 : Math.min(0, ...values);
    let high = Math.max(low + spread * .01, ...values);
    // The longest words have to end inside the plot, whatever their bar.
    series.forEach((one, s) => one.points.forEach((point, c) => {
      const from = point && (dots ? point.value : Math.max(point.value, 0));
      if (point) high = Math.max(high, low + (from - low) * plot / Math.max(plot - tails[s][c].width, plot * .2));
    }));
    const key = keyOf(data);
    let keyRight = 0, keyTop = 0;
    for (const entry of key) {
      entry.width = SWATCH + 8 + widthOf(entry.name, font) + 24;
      if (keyRight && keyRight + entry.width - 24 > width) [keyRight, keyTop] = [0, keyTop + 24];
      [entry.x, entry.y, keyRight] = [keyRight, keyTop + 12, keyRight + entry.width];
    }
    const above = key.length ? keyTop + 28 : 0;
    // On a narrow screen the names stand above their bars: empty data sets keep that room.
    const head = narrow ? Math.ceil(deepest * LINE / row) : 0, block = (head + series.length) * row;
    const group = Math.max(block, narrow ? 0 : deepest * LINE) + GAP;
    [canvas.width, canvas.height] = [width, Math.ceil(above + group * categories.length)];
    canvas.parentElement.style.height = `${canvas.height}px`;
    const painter = {
      id: 'painter',
      beforeDatasetDraw: () => false,
      afterDatasetsDraw({ ctx, scales: { x, y } }) {
        const write = (text, at, level, weight, colour, align = 'left') => {
          [ctx.font, ctx.fillStyle, ctx.textAlign] = [weight, colour, align];
          ctx.fillText(text, at, level);
        };
        const zero = x.getPixelForValue(dots ? low : 0);
        ctx.save();
        ctx.textBaseline = 'middle';
        for (const entry of key) {
          paintBar(ctx, colours, entry.slot, entry.point, entry.x, entry.x + (entry.point.end === 'OPEN' ? SWATCH - ARROW : SWATCH), entry.y, 14);
          write(entry.name, entry.x + SWATCH + 8, entry.y, font, colours.ink);
        }
        categories.forEach((_, c) => {
          const top = y.getPixelForValue(c) - block / 2, bars = top + head * row, lines = names[c];
          const first = narrow ? bars - lines.length * LINE : y.getPixelForValue(c) - lines.length * LINE / 2;
          lines.forEach((line, i) => write(line, narrow ? 0 : axis - 12, first + LINE * (i + .5), strong, colours.ink, narrow ? 'left' : 'right'));
          ctx.fillStyle = colours.rule;
          if (!dots) ctx.fillRect(Math.round(zero), bars, 1, series.length * row);
          series.forEach((one, s) => {
            const point = one.points[c], middle = bars + (s + .5) * row, end = point ? x.getPixelForValue(point.value) : zero;
            if (point && dots) paintBar(ctx, colours, one.slot, point, end - 6, end + 6, middle, 12);
            else if (point) paintBar(ctx, colours, one.slot, point, end < zero ? zero : zero + 1, end, middle, BAR);
            const at = Math.max(zero, end + (dots ? 6 : 0) + (point && point.end === 'OPEN' ? ARROW : 0)) + 8;
            tails[s][c].lines.forEach(([label, note], i, all) => {
              const level = middle + (i - (all.length - 1) / 2) * (LINE - 1);
              write(label, at, level, strong, colours.ink);
              write(note, at + widthOf(label, strong), level, font, colours.pale);
            });
          });
        });
        ctx.restore();
      }
    };
    const room = Array(head).fill({ data: categories.map(() => null) });
    const wordsOf = ({ datasetIndex, dataIndex }) => {
      const { name, points: { [dataIndex]: point } } = series[datasetIndex - head];
      return wrap([name, point.label, point.note].filter(Boolean).join(' · '), width - 40, font);
    };
    return new Chart(canvas, {
      type: 'bar',
      data: { labels: categories, datasets: [...room, ...series.map(one => ({ data: one.points.map(point => point && point.value) }))] },
      plugins: [painter],
      options: {
        indexAxis: 'y', responsive: false, animation: false, devicePixelRatio: Math.max(2, window.devicePixelRatio),
        layout: { padding: { top: above, left: axis } }, categoryPercentage: block / group, barPercentage: BAR / row,
        interaction: { mode: 'nearest', axis: 'y', intersect: false },
        scales: { x: { display: false, min: low, max: high }, y: { display: false } },
        plugins: {
          legend: { display: false },
          tooltip: {
            displayColors: false, backgroundColor: colours.ink, titleColor: colours.paper, bodyColor: colours.paper, cornerRadius: 2,
            padding: 10, titleFont: { family, size: SIZE, weight: 600 }, bodyFont: { family, size: SIZE },
            callbacks: { title: items => items.length ? wrap(categories[items[0].dataIndex], width - 40, strong) : '', label: wordsOf }
          }
        }
      }
    });
  };

  const save = (figure, source, width) => {
    const colours = coloursOf(figure), font = `600 16px ${getComputedStyle(figure).fontFamily}`, scale = source.width / width;
    const title = wrap(figure.querySelector('figcaption').textContent.trim(), width, font), top = title.length * 24 + 32;
    const picture = Object.assign(document.createElement('canvas'), { width: source.width + 48 * scale, height: source.height + (top + 24) * scale });
    const ctx = picture.getContext('2d', { alpha: false });
    ctx.scale(scale, scale);
    ctx.fillStyle = colours.paper;
    ctx.fillRect(0, 0, picture.width, picture.height);
    [ctx.font, ctx.fillStyle, ctx.textBaseline] = [font, colours.ink, 'middle'];
    title.forEach((line, i) => ctx.fillText(line, 24, 32 + i * 24));
    ctx.drawImage(source, 24, top, width, source.height / scale);
    Object.assign(document.createElement('a'), { href: picture.toDataURL(), download: `${figure.dataset.chart}.png` }).click();
  };

  for (const figure of document.querySelectorAll('figure[data-chart]')) {
    const data = JSON.parse(document.getElementById(figure.dataset.chart).textContent), box = figure.querySelector('.chart-canvas');
    if (!data.series.some(series => series.points.some(Boolean))) continue;
    let chart, width = 0;
    const draw = () => {
      if (chart) chart.destroy();
      chart = build(figure, data, width = Math.floor(box.clientWidth));
    };
    figure.hidden = false;
    new ResizeObserver(() => { if (box.clientWidth && Math.floor(box.clientWidth) !== width) draw(); }).observe(box);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) matchMedia(query).addEventListener('change', draw);
    if (!data.texts || !data.texts.savePng) continue;
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: data.texts.savePng });
    button.addEventListener('click', () => {
      draw(); // an open tooltip is no part of the picture
      save(figure, chart.canvas, width);
    });
    figure.append(button);
  }
})();
