import { Download } from 'lucide-react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../../shared/analysis/timeline/lane';
import { showCount, showDay } from '../../../shared/domain/wording';
import { useHost } from '../../app/workbench-context';
import { Button } from '../../components/button/button';
import { type ColourOf, useColours } from '../../components/chart/colours';
import { fileName, safeCsv } from '../../components/export/csv';
import { svgAsPng } from '../../components/export/svg-as-png';
import { Menu } from '../../components/menu/menu';
import { tell } from '../../components/toast/toast';
import type { Axis } from './axis';
import { PictureOfLanes } from './picture-of-lanes';
import type { TimeWindow } from './time-window';
import { timelineColumns, timelineRows } from './timeline-table';

/** A picture holds this many lanes at most; a canvas takes no taller one. */
const mostLanes = 150;

/** Saves the timeline as SVG, as PNG for print, and as data. */
export function SaveTimeline(props: { timeline: Timeline; axis: Axis; window: TimeWindow }) {
  const { timeline } = props;
  const host = useHost();
  const colourOf = useColours();
  const save = async (ending: string, contents: Blob) => {
    const name = fileName(`timeline to ${timeline.asAt}`, ending);
    if (await host.save(name, contents)) tell(`Saved ${name}`);
  };
  const saveData = () => {
    const columns = timelineColumns(() => undefined);
    const cells = timelineRows(timeline).map((row) => columns.map((column) => column.value(row)));
    const csv = safeCsv(
      columns.map(({ name }) => name),
      cells,
    );
    return save('csv', new Blob([csv], { type: 'text/csv' }));
  };
  return (
    <Menu
      label="Save the timeline"
      button={
        <Button look="quiet" label="Save the timeline">
          <Download aria-hidden size={16} />
        </Button>
      }
      choices={[
        { id: 'svg', label: 'Picture as SVG', run: () => void save('svg', svgOf(props, colourOf)) },
        {
          id: 'png',
          label: 'Picture as PNG',
          run: () => void svgAsPng(svgOf(props, colourOf)).then((png) => save('png', png)),
        },
        { id: 'csv', label: 'Data as CSV', run: () => void saveData() },
      ]}
    />
  );
}

function svgOf(props: { timeline: Timeline; axis: Axis; window: TimeWindow }, colourOf: ColourOf): Blob {
  const { lanes, asAt } = props.timeline;
  const drawn = { ...props.timeline, lanes: lanes.slice(0, mostLanes) };
  const children = showCount(lanes.length, 'child has', 'children have');
  const first = lanes.length > mostLanes ? ` (the first ${mostLanes} of them)` : '';
  const place = document.createElement('div');
  const root = createRoot(place);
  const face = getComputedStyle(document.body).fontFamily;
  flushSync(() =>
    root.render(
      <PictureOfLanes
        {...props}
        timeline={drawn}
        title={`Where ${children} lived, to ${showDay(asAt)}${first}`}
        face={face}
      />,
    ),
  );
  const picture = place.querySelector('svg');
  const text = picture === null ? '' : new XMLSerializer().serializeToString(picture);
  root.unmount();
  // A saved picture knows no tokens: every colour is written out as the theme has it.
  const coloured = text.replace(/var\((--[\w-]+)\)/g, (_, token: `--${string}`) => colourOf(token));
  return new Blob([coloured], { type: 'image/svg+xml' });
}
