import type { LeftOut, Warning } from '../../analysis/first-tables/results';
import { showCount } from '../../domain/wording';
import { aroundWarnings, type Block, type HeadFigure, type ReportModel, type Section } from '../report-model';
import { escapeHtml } from './escape';
import { renderChart } from './render-chart';
import { renderTable } from './render-table';
import { style } from './style';

/** Nothing may be fetched or run: a report is opened from mail and shared drives. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The report as one HTML file that needs nothing beside it, for the screen and for A4. All text is escaped. */
export function renderReport(model: ReportModel): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${model.title} – ${model.subtitle}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(model.title)}</h1>
<p>${escapeHtml(model.subtitle)}</p>
</header>
<main>
${renderFigures(model.figures)}
${renderWarnings(model.warnings)}
${model.sections.map(renderSection).join('\n')}
</main>
</body>
</html>
`;
}

function renderFigures(figures: readonly HeadFigure[]): string {
  const each = figures.map(({ label, cell, of }) => {
    const note = of === '' ? '' : `<span>${escapeHtml(of)}</span>`;
    return `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(cell.text)}${note}</dd></div>`;
  });
  return `<dl class="figures">${each.join('')}</dl>`;
}

function renderSection(section: Section): string {
  const id = escapeHtml(section.id);
  const [before, after] = aroundWarnings(section).map((blocks) =>
    blocks.map((block) => renderBlock(block, section.id)).join('\n'),
  );
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(section.title)}</h2>
${before}
${renderWarnings(section.warnings)}
${after}
${renderLeftOut(section.leftOut)}
<div class="working"><h3>How this was worked out</h3>
${section.working.map(paragraph).join('\n')}
</div>
</section>`;
}

function renderBlock(block: Block, id: string): string {
  if (block.kind === 'sentence') return paragraph(block.text);
  if (block.kind === 'table') return renderTable(block.table);
  return `<figure>${renderChart(block.chart, `${id}-chart`)}</figure>`;
}

function renderWarnings(warnings: readonly Warning[]): string {
  if (warnings.length === 0) return '';
  return `<ul class="warnings">${warnings.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

const reasons: Readonly<Record<LeftOut['why'], string>> = {
  'not-started': 'not started by the reporting date',
  'no-start-date': 'no start date recorded',
  'not-in-care': 'not in care on the day of the start',
  'too-few-days': 'too few days on one side for equal windows',
};

/** Counted by reason; a printed report names no child. */
function renderLeftOut(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const counts = Object.entries(reasons).flatMap(([why, text]) => {
    const number = leftOut.filter((each) => each.why === why).length;
    return number === 0 ? [] : `${showCount(number, 'child', 'children')}: ${text}`;
  });
  return `<p class="note">Not counted: ${escapeHtml(counts.join('; '))}.</p>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
