'use strict';
// Narrows the check boxes of a form while a reader types; each has its words and syllables in data-search.
for (const field of document.querySelectorAll('[data-chooser]')) {
  const input = field.querySelector('input');
  const status = field.querySelector('[role="status"]');
  let options;
  const groups = [...input.form.querySelectorAll('fieldset details')];
  const open = new Map();

  const optionOf = (element) => {
    const [words, syllables] = element.dataset.search.split('|');
    return { element, words, plain: words.replaceAll(' ', ''), syllables: syllables.split(' ').map((it) => it.split('/')) };
  };
  const initials = (readings) => readings.flatMap((it) => (/^[zcs]h/.test(it) ? [it[0], it.slice(0, 2)] : [it[0]]));
  // all places in the word that may be reached by then: characters have several readings
  function isSpoken(word, syllables, sounds, whole) {
    return syllables.some((_, from) => {
      let reached = new Set([0]);
      for (let i = from; i < syllables.length && reached.size > 0; i++) {
        const next = new Set();
        for (const place of reached) {
          const rest = word.slice(place);
          for (const sound of sounds(syllables[i])) {
            if (rest.startsWith(sound)) {
              next.add(place + sound.length);
            } else if (whole && sound.startsWith(rest)) {
              next.add(word.length);
            }
          }
        }
        if (next.has(word.length)) {
          return true;
        }
        reached = next;
      }
      return false;
    });
  }
  function has(option, word) {
    if (!/^[a-z0-9]+$/.test(word)) {
      return option.plain.includes(word);
    }
    return option.words.split(' ').some((it) => it.startsWith(word)) || (word.length > 2 && option.plain.includes(word))
      || isSpoken(word, option.syllables, (it) => it, true) || (word.length > 1 && isSpoken(word, option.syllables, initials, false));
  }
  function narrow() {
    const folded = input.value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    options ||= [...input.form.querySelectorAll('[data-search]')].map(optionOf);
    let count = 0;
    for (const option of options) {
      const found = words.every((word) => has(option, word));
      option.element.hidden = !found;
      count += found ? 1 : 0;
    }
    for (const group of groups) {
      if (!open.has(group)) {
        open.set(group, group.open);
      }
      group.hidden = !group.querySelector('li:not([hidden])');
      group.open = words.length > 0 || open.get(group);
    }
    if (words.length === 0) {
      open.clear();
    }
    status.textContent = words.length > 0 ? input.dataset.count.replace('%', count) : '';
  }

  field.hidden = false;
  input.addEventListener('input', (event) => {
    if (!event.isComposing) {
      narrow();
    }
  });
  input.addEventListener('compositionend', narrow);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
    }
  });
}
