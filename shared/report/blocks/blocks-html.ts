import { escapeHtml } from '../html/escape';
import { neverFormula } from '../spreadsheet/never-formula';
import type { Block } from './block';
import { type Figure, type FigureColumn, type FigureTable, holdsWords } from './figure-table';
import { writtenFigure } from './written-figure';

/** Word and Excel take the look from each element; `mso-number-format` keeps Excel from making a date of `1-4`. */
const border = 'border:1px solid #768686;padding:2px 6px;vertical-align:top';
const asText = String.raw`mso-number-format:'\@'`;

/** Blocks as HTML for pasting into Word and Excel; the line of what they are about stands under the title. */
export function blocksHtml([title, ...others]: readonly Block[], about: string): string {
  const aboutHtml = `<p>${written(about)}</p>`;
  return [...(title === undefined ? [] : [blockHtml(title)]), aboutHtml, ...others.map(blockHtml)].join('\n');
}

const written = (text: string): string => escapeHtml(neverFormula(text));

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'table':
      return tableHtml(block.table);
    case 'title':
      return `<h2>${written(block.text)}</h2>`;
    case 'heading':
      return `<h3>${written(block.text)}</h3>`;
    case 'warning':
      return `<p style="background:#fdf3df;border-left:4px solid #dca84c;padding:2px 8px">${written(block.text)}</p>`;
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'text':
      return `<p>${written(block.text)}</p>`;
  }
}

function tableHtml({ caption, columns, rows }: FigureTable): string {
  const heads = columns.map(
    (column) =>
      `<th scope="col" style="${border};${asText};text-align:${alignOf(column)}">${written(column.head)}</th>`,
  );
  return `<table style="border-collapse:collapse">
<caption style="text-align:left;font-weight:bold">${written(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>
</table>`;
}

function rowHtml(row: readonly Figure[], columns: readonly FigureColumn[]): string {
  const cells = columns.map((column, i) => {
    const figure = row[i] ?? null;
    const words = writtenFigure(figure, column.as);
    const text = typeof figure === 'string' ? written(words) : escapeHtml(words);
    if (i === 0)
      return `<th scope="row" style="${border};${asText};font-weight:normal;text-align:${alignOf(column)}">${text}</th>`;
    const isNumber = typeof figure === 'number';
    return `<td style="${border}${isNumber ? '' : `;${asText}`};text-align:${alignOf(column)}">${text}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const alignOf = (column: FigureColumn): string => (holdsWords(column) ? 'left' : 'right');
