'use strict';
// The comparison basket: codes of indicators and provinces in the browser's storage. Without this script, or where
// nothing can be stored, its controls are links to a comparison.
(() => {
  const KEY = 'duibiao.basket';
  const KINDS = ['province', 'indicator'];
  const CODE = /^[A-Za-z0-9-]{1,80}$/;
  const MOST = 20;
  const link = document.querySelector('[data-basket]');
  if (!link) {
    return;
  }
  const note = document.querySelector('[data-basket-note]');
  const bar = document.querySelector('[data-basket-bar]');
  const clears = [...document.querySelectorAll('[data-basket-clear]')];
  const words = link.dataset;
  let timer = 0;
  let away = false;

  function read() {
    let stored = {};
    try {
      stored = JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (error) {
      stored = {};
    }
    const codes = (kind) => (Array.isArray(stored[kind]) ? stored[kind] : []).filter((code) => CODE.test(code)).slice(0, MOST);
    return Object.fromEntries(KINDS.map((kind) => [kind, codes(kind)]));
  }
  function write(basket) {
    try {
      localStorage.setItem(KEY, JSON.stringify(basket));
      return true;
    } catch (error) {
      return false;
    }
  }
  const size = (basket) => KINDS.reduce((sum, kind) => sum + basket[kind].length, 0);
  function tell(text) {
    clearTimeout(timer);
    note.textContent = text;
    timer = setTimeout(() => { note.textContent = ''; }, 5000);
  }
  // where the list is compared already, or its link in the header can be seen, the bar would only be in the way
  function stick() {
    bar.hidden = link.hidden || !(away || bar.contains(document.activeElement)) || location.pathname === link.pathname;
  }
  function show() {
    const basket = read();
    const href = new URL(words.basket, location.href);
    KINDS.forEach((kind) => basket[kind].forEach((code) => href.searchParams.append(kind, code)));
    link.href = href.pathname + href.search;
    link.hidden = size(basket) === 0;
    link.textContent = words.label.replace('%', size(basket));
    const door = bar.firstElementChild;
    door.href = link.href;
    door.textContent = door.dataset.label.replace('%', size(basket));
    stick();
    clears.forEach((button) => { button.hidden = size(basket) === 0; });
    document.querySelectorAll('button[data-pick]').forEach((button) => {
      const added = basket[button.dataset.pick].includes(button.dataset.code);
      button.setAttribute('aria-pressed', String(added));
      button.firstElementChild.textContent = added ? words.added : button.dataset.add;
    });
  }
  function toggle(button) {
    const basket = read();
    const { pick: kind, code, name } = button.dataset;
    const there = basket[kind].includes(code);
    if (!there && basket[kind].length >= MOST) {
      tell(words.full.replace('%', MOST));
      return;
    }
    basket[kind] = there ? basket[kind].filter((other) => other !== code) : [...basket[kind], code];
    if (!write(basket)) {
      location.assign(button.dataset.href);
      return;
    }
    show();
    tell((there ? words.removed : words.put).replace('%', name));
  }
  function button(anchor) {
    const control = document.createElement('button');
    control.type = 'button';
    control.className = anchor.className;
    Object.assign(control.dataset, anchor.dataset, { href: anchor.href, add: anchor.firstElementChild.textContent });
    control.append(...anchor.childNodes);
    control.addEventListener('click', () => toggle(control));
    anchor.replaceWith(control);
  }

  if (!write(read())) {
    return;
  }
  document.querySelectorAll('a[data-pick]').forEach(button);
  clears.forEach((control) => control.addEventListener('click', () => {
    write(Object.fromEntries(KINDS.map((kind) => [kind, []])));
    show();
    tell(words.cleared);
    document.getElementById('main').focus();
  }));
  addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) {
      show();
    }
  });
  addEventListener('pageshow', show);
  new IntersectionObserver((entries) => {
    away = !entries.at(-1).isIntersecting;
    stick();
  }).observe(link.closest('header'));
  show();
})();
