import { type LaidBar, layBarChart, type Shape } from '../../../shared/report/bar-chart-layout';
import { chartFile } from '../../../shared/report/html/render-chart';
import type { BarChart } from '../../../shared/report/report-model';
import { SavePicture } from '../../components/export/save-picture';
import { svgAsPng } from '../../components/export/svg-as-png';
import styles from './first-tables.module.css';
import { useOpenNumber } from './use-open-number';

/** The same drawing as in the report, with bars that open. The table beneath has the same numbers. */
export function BarPicture({ chart }: { chart: BarChart }) {
  const svg = () => new Blob([chartFile(chart)], { type: 'image/svg+xml' });
  const { width, height, background, bars } = layBarChart(chart);
  return (
    <figure className={styles.picture}>
      <div className={styles.save}>
        <SavePicture label="Save this picture" name={chart.title} svg={svg} png={() => svgAsPng(svg())} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${chart.title}. ${chart.description}`}
      >
        {background.map((shape) => (
          <ShapeOf key={JSON.stringify(shape)} shape={shape} />
        ))}
        {bars.map((laid) => (
          <BarOf key={`${laid.bar.label} ${laid.bar.tone}`} laid={laid} />
        ))}
      </svg>
    </figure>
  );
}

function BarOf({ laid: { bar, shapes } }: { laid: LaidBar }) {
  const openNumber = useOpenNumber();
  const drawn = shapes.map((shape) => <ShapeOf key={JSON.stringify(shape)} shape={shape} />);
  if (bar.number.behind.rowids.length === 0) return <g>{drawn}</g>;
  const open = () => openNumber(bar.number, bar.about);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a picture
    <g
      className={styles.bar}
      role="button"
      tabIndex={0}
      aria-label={`${bar.number.value ?? '–'} of ${bar.of}, ${bar.about}: show the rows`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>Show the children and rows behind this bar</title>
      {drawn}
    </g>
  );
}

function ShapeOf({ shape }: { shape: Shape }) {
  if (shape.kind === 'text')
    return (
      <text x={shape.x} y={shape.y} textAnchor={shape.anchor} className={styles[shape.role]}>
        {shape.text}
      </text>
    );
  if (shape.kind === 'bar') {
    const { x, y, width, height, tone } = shape;
    return <rect x={x} y={y} width={width} height={height} className={styles[tone]} />;
  }
  return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} className={styles.axis} />;
}
