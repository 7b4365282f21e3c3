'use strict';
// Shows how far long work has come, and the page anew when it is over.
for (const work of document.querySelectorAll('[data-work]')) {
  const stage = work.querySelector('[data-stage]');
  const bar = work.querySelector('progress');
  const look = async () => {
    try {
      const answer = await fetch(work.dataset.work, { headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const told = await answer.json();
        if (told.over) {
          location.reload();
          return;
        }
        stage.textContent = told.stage;
        if (told.percent >= 0) bar.value = told.percent; else bar.removeAttribute('value');
      }
    } catch {
      // the server is being started again: the work goes on, and so does asking
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 500);
}
