import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Timeline } from '../../../shared/analysis/timeline/lane';
import { showCount, showDay } from '../../../shared/domain/wording';
import { type ColourOf, useColours } from '../../components/chart/colours';
import { SavePicture } from '../../components/export/save-picture';
import { svgAsPng } from '../../components/export/svg-as-png';
import type { Axis } from './axis';
import { PictureOfLanes } from './picture-of-lanes';
import type { TimeWindow } from './time-window';
import { timelineColumns, timelineRows } from './timeline-table';

/** A picture holds this many lanes at most; a canvas takes no taller one. */
const mostLanes = 150;

/** Saves the timeline as SVG, as PNG for print, and as data. */
export function SaveTimeline(props: { timeline: Timeline; axis: Axis; window: TimeWindow }) {
  const { timeline } = props;
  const colourOf = useColours();
  const svg = () => svgOf(props, colourOf);
  return (
    <SavePicture
      label="Save the timeline"
      name={`timeline to ${timeline.asAt}`}
      svg={svg}
      png={() => svgAsPng(svg())}
      data={{ columns: timelineColumns(() => undefined), rows: () => timelineRows(timeline) }}
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
