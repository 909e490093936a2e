declare module 'plotly.js-cartesian-dist-min' {
  export * from 'plotly.js';

  const plotly: typeof import('plotly.js');
  export default plotly;
}
