export default {
  root: 'src',
  title: 'Duibiao',
  // the style that inputs need, and no fonts from elsewhere, which would be waited for
  globalStylesheets: ['observablehq:stdlib/inputs.css'],
  sidebar: false,
  toc: false,
  pager: false
};
