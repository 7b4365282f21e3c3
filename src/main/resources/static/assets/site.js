'use strict';
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

/* Rows that a narrow screen left for later (site.css) are laid out in the pauses, a few at a time. */
if (window.requestIdleCallback && matchMedia('(max-width: 56em)').matches) {
  const rows = [...document.querySelectorAll('.stack tbody tr')];
  const layOut = () => {
    for (const row of rows.splice(0, 6)) row.classList.add('laid');
    if (rows.length > 0) setTimeout(() => requestIdleCallback(layOut), 100);
  };
  addEventListener('load', () => requestIdleCallback(layOut));
}

/* Only a table that can be scrolled is a place for the keyboard. */
if (window.ResizeObserver) {
  const observer = new ResizeObserver(sizes => {
    for (const { target } of sizes) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of document.querySelectorAll('.table-wrap[tabindex]')) observer.observe(table);
}
