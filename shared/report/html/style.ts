/** The look of a chart, on the page and in a file of its own. Colours stand as they are: Word knows no variables. */
export const chartStyle = `
svg text { font: 13px "Segoe UI Variable Text", "Segoe UI", system-ui, "Liberation Sans", sans-serif; fill: #14211f; }
svg text.panel { font-weight: 600; fill: #435352; }
svg text.figure { font-weight: 600; font-size: 15px; }
svg text.note, svg text.tick { font-size: 12px; fill: #435352; }
svg rect.track { fill: #edf2f2; }
svg rect.before { fill: #8b9797; }
svg rect.after { fill: #0e5f63; }
svg rect.neither { fill: #fff; stroke: #435352; stroke-width: 1.5; }
svg line.axis { stroke: #768686; stroke-width: 1.5; }
`;

/** The report's own style: on the screen and on A4. It loads nothing. */
export const style = `
:root { --text: #14211f; --soft: #435352; --line: #d3dddd; --strong: #768686; --accent: #0e5f63; --tint: #fdf3df; --tint-line: #dca84c; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 860px; color: var(--text); background: #fff; font: 14px/1.45 "Segoe UI Variable Text", "Segoe UI", system-ui, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 14px; margin-bottom: 20px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0; }
header p { margin: 4px 0 0; font-size: 16px; color: var(--soft); }
h2 { font-size: 19px; line-height: 1.3; margin: 36px 0 8px; }
p { margin: 8px 0; max-width: 72ch; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px 24px; margin: 0 0 20px; }
.figures div { border-left: 3px solid var(--line); padding-left: 12px; }
.figures dt { color: var(--soft); font-size: 13px; }
.figures dd { margin: 0; font-size: 28px; line-height: 1.2; font-weight: 600; }
.figures dd span { font-size: 14px; font-weight: 400; color: var(--soft); margin-left: 6px; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; caption-side: top; }
th, td { padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.left, th.left { overflow-wrap: anywhere; }
td.right { white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: 13px; border-bottom: 1px solid var(--strong); vertical-align: bottom; }
tbody th { font-weight: 400; }
.left { text-align: left; }
.right { text-align: right; }
tr.total th, tr.total td { font-weight: 600; border-top: 1px solid var(--strong); border-bottom: 0; }
tr.reason th, tr.reason td { color: var(--soft); font-style: italic; }
.warnings { list-style: none; margin: 12px 0; padding: 4px 14px; border: 1px solid var(--tint-line); border-left-width: 4px; border-radius: 4px; background: var(--tint); }
.warnings li { padding: 4px 0; overflow-wrap: anywhere; }
.working { color: var(--soft); font-size: 12px; line-height: 1.5; margin-top: 12px; }
.working h3 { font-size: 12px; margin: 0; }
.working p { margin: 2px 0; max-width: none; }
.note { color: var(--soft); font-size: 12px; margin: 4px 0; }
figure { margin: 12px 0; }
svg { width: 100%; height: auto; display: block; }
${chartStyle}
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Segoe UI", "Liberation Sans", sans-serif; color: #435352; } }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h2, h3, caption, thead { break-after: avoid; }
  tr, figure, .warnings, .figures, .working, table.whole { break-inside: avoid; }
  h2 { margin-top: 22pt; }
  .working { font-size: 8.5pt; }
}
`;
