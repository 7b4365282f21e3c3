'use strict';
// Suggestions below the search box of the header: a combobox of ARIA 1.2. Without this script the box is a plain form.
for (const input of document.querySelectorAll('[data-suggest]')) {
  const PAUSE = 150;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  const known = new Map();
  let options = [];
  let active = -1;
  let timer = 0;
  let request = null;

  list.id = 'site-q-list';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.label);
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  input.form.append(list, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) {
    input.setAttribute(name, value);
  }

  const isOpen = () => !list.hidden;
  function close() {
    clearTimeout(timer);
    if (request) {
      request.abort();
      request = null;
    }
    list.hidden = true;
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }
  function activate(index) {
    active = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', options[index].id);
      options[index].scrollIntoView({ block: 'nearest' });
    }
  }
  function go(option) {
    close();
    location.assign(option.dataset.href);
  }
  function show(suggestions) {
    options = suggestions.map((suggestion, i) => {
      const option = document.createElement('li');
      const detail = document.createElement('span');
      option.id = `site-q-${i}`;
      option.setAttribute('role', 'option');
      option.dataset.href = suggestion.href;
      option.append(suggestion.label, detail);
      detail.textContent = suggestion.detail;
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => go(option));
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    status.textContent = input.dataset.count.replace('%', options.length);
    activate(-1);
  }
  async function ask() {
    const text = input.value.trim();
    if (request) {
      request.abort();
      request = null;
    }
    if (!text) {
      close();
      return;
    }
    if (known.has(text)) {
      show(known.get(text));
      return;
    }
    const query = new URLSearchParams({ q: text, lang: input.dataset.language });
    if (input.dataset.revision) {
      query.set('revision', input.dataset.revision);
    }
    const own = new AbortController();
    request = own;
    try {
      const answer = await fetch(`/search/suggestions.json?${query}`, { signal: own.signal });
      if (answer.ok) {
        const suggestions = await answer.json();
        known.set(text, suggestions);
        if (!own.signal.aborted) {
          show(suggestions);
        }
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        close();
      }
    } finally {
      if (request === own) {
        request = null;
      }
    }
  }
  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  input.addEventListener('input', (event) => {
    if (!event.isComposing) {
      later();
    }
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', later);
  input.addEventListener('blur', close);
  input.form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    // 229: keys that an input method handles itself
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'Escape' && isOpen()) {
      close();
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isOpen()) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = options.length + 1;
        activate((active + 1 + step + places) % places - 1);
      } else {
        ask();
      }
      event.preventDefault();
    } else if (event.key === 'Enter' && isOpen() && active >= 0) {
      event.preventDefault();
      go(options[active]);
    }
  });
}
