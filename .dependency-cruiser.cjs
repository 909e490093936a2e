/** Which folder may import which: the house of CONTRIBUTING.md, checked. Imports run downwards only. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(main|renderer|shared|assets|test)/', pathNot: allowed },
});
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Of the running program. A type may look back, and a screen that is loaded late may too.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'plotly.js is there as types only; its program is plotly.js-cartesian-dist-min.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^plotly\\.js$' },
    },
    only('domain-and-stats-stand-alone', '^shared/(domain|stats)/', '^shared/(domain|stats)/'),
    only('database-imports-domain-only', '^shared/database/', '^shared/(database|domain)/'),
    only('definitions-import-domain-only', '^shared/definitions/', '^shared/(definitions|domain)/'),
    only('extracts-import-downwards', '^shared/extracts/', '^shared/(extracts|database|definitions|domain)/'),
    only(
      'analysis-imports-downwards',
      '^shared/analysis/',
      '^shared/(analysis|database|definitions|domain|stats)/',
    ),
    only(
      'work-files-import-downwards',
      '^shared/work-file/',
      '^shared/(work-file|database|definitions|domain)/',
    ),
    only('report-imports-downwards', '^shared/report/', '^shared/(report|analysis|definitions|domain)/'),
    only('shared-never-imports-a-screen-or-shell', '^shared/', '^shared/'),
    only('renderer-never-imports-the-shell', '^renderer/', '^(renderer|shared|assets)/'),
    only('shell-never-imports-the-screen', '^main/', '^(main|shared|assets)/'),
    {
      name: 'shared-knows-no-platform',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-has-no-screen',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: 'node_modules/(react|react-dom|react-aria-components|plotly|electron)' },
    },
    {
      name: 'electron-in-main-only',
      severity: 'error',
      from: { pathNot: '^main/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'main-makes-no-request',
      comment: 'Nothing leaves the laptop. The one server listens on 127.0.0.1 and lives in main/start.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/start/' },
      to: { dependencyTypes: ['core'], path: '^(http|https|http2|net|tls|dgram)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
