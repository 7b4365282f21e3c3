'use strict';
// What is selected in the sentence becomes the token.
const sentence = document.querySelector('[data-sentence]');
const token = document.getElementById('token');
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const words = selection.toString().trim();
  if (words && words.length <= token.maxLength && sentence.contains(selection.anchorNode) && sentence.contains(selection.focusNode)) {
    token.value = words;
  }
});
