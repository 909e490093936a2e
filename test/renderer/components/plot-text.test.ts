import { describe, expect, it } from 'vitest';
import { plotText, wrappedPlotText } from '../../../renderer/components/chart/plot-text';
import { titledLayout } from '../../../renderer/components/chart/titled-layout';

describe('text in a picture', () => {
  it('is shown letter for letter', () => {
    expect(plotText('<a href="x">A & B</a> &lt;')).toBe('&lt;a href="x"&gt;A &amp; B&lt;/a&gt; &amp;lt;');
  });

  it('breaks between words, and is cut where it does not fit', () => {
    expect(wrappedPlotText('Carer asked for the end', 30)).toBe('Carer asked for the end');
    expect(wrappedPlotText('Carer asked for the end, other reason', 24)).toBe(
      'Carer asked for the end,<br>other reason',
    );
    expect(wrappedPlotText('one two three four', 8, 2)).toBe('one two<br>three f…');
    expect(wrappedPlotText('Unbreakable-and-long', 10, 1)).toBe('Unbreakab…');
  });

  it('is cut before it is made safe, so that no sign is cut in half', () => {
    expect(wrappedPlotText('&&&&', 3, 1)).toBe('&amp;&amp;…');
  });
});

it('a saved picture has its title and subtitle above it, and is as much higher', () => {
  const { layout, height } = titledLayout({ margin: { t: 10 } }, 300, 'Rows <b>', '12 count');
  expect(layout.title).toMatchObject({ text: 'Rows &lt;b&gt;', subtitle: { text: '12 count' } });
  expect(height).toBeGreaterThan(330);
  expect(layout.margin?.t).toBe(height - 300 + 10);
});
