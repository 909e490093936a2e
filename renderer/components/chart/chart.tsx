import type { Config, Data, Layout, PlotMouseEvent } from 'plotly.js';
import { useEffect, useRef, useState } from 'react';
import { SavePicture } from '../export/save-picture';
import { Grid, type GridColumn } from '../grid/grid';
import { ToggleGroup } from '../toggle-group/toggle-group';
import styles from './chart.module.css';
import { type ColourOf, useColours } from './colours';
import { imageOf } from './image';
import { quietLayout } from './quiet-layout';
import { titledLayout } from './titled-layout';

/** No button bar, no logo, no link, nothing that calls a server. */
const offline: Partial<Config> = {
  displayModeBar: false,
  displaylogo: false,
  responsive: true,
  locale: 'en',
};

export interface Drawing {
  readonly data: Data[];
  readonly layout?: Partial<Layout>;
}

/** A picture that can also be read as a table, and saved as SVG, PNG and data. */
export function Chart<Row>(props: {
  /** The finding's subject. */
  title: string;
  /** What it leaves out or was narrowed to, beneath the title and on the saved picture. */
  subtitle?: string;
  /** What the picture shows, in a sentence, for those who cannot see it. */
  summary: string;
  /** Must be stable (useCallback): the picture is drawn again whenever it changes. */
  draw: (colourOf: ColourOf) => Drawing;
  /** The same figures as a table. */
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  height?: number;
  /** The view shows the same figures as a table of its own, so that another beside the picture would only confuse. */
  hasTableElsewhere?: boolean;
  /** Opens what stands behind a mark; `customdata` of the mark is passed on. */
  onOpenMark?: (customData: unknown) => void;
}) {
  const { title, subtitle, summary, draw, columns, rows, height = 320, onOpenMark } = props;
  const { hasTableElsewhere = false } = props;
  const [shownAs, setShownAs] = useState<'picture' | 'table'>('picture');
  const place = useRef<HTMLDivElement>(null);
  const open = useRef(onOpenMark);
  open.current = onOpenMark;
  const colourOf = useColours();

  useEffect(() => {
    const element = place.current;
    if (shownAs !== 'picture' || element === null) return;
    let gone = false;
    let forget: () => void = () => undefined;
    const show = async () => {
      const { default: plotly } = await import('plotly.js-cartesian-dist-min');
      if (gone) return;
      const { data, layout = {} } = draw(colourOf);
      const drawn = await plotly.react(element, data, quietLayout(colourOf, height, layout), offline);
      drawn.removeAllListeners('plotly_click');
      drawn.on('plotly_click', (event: PlotMouseEvent) => open.current?.(event.points[0]?.customdata));
      drawn.removeAllListeners('plotly_hover');
      drawn.removeAllListeners('plotly_unhover');
      drawn.on('plotly_hover', (event: PlotMouseEvent) => {
        const opens = open.current !== undefined && (event.points[0]?.customdata ?? null) !== null;
        element.toggleAttribute('data-over-mark', opens);
      });
      drawn.on('plotly_unhover', () => element.removeAttribute('data-over-mark'));
      forget = () => plotly.purge(element);
    };
    void show();
    return () => {
      gone = true;
      forget();
    };
  }, [shownAs, draw, colourOf, height]);

  const image = (format: 'svg' | 'png') => {
    const { data, layout = {} } = draw(colourOf);
    const titled = titledLayout(layout, height, title, subtitle);
    return imageOf(format, data, quietLayout(colourOf, titled.height, titled.layout));
  };

  return (
    <figure className={styles.chart} aria-label={title}>
      <figcaption className={styles.head}>
        <div className={styles.titles}>
          <h2>{title}</h2>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {!hasTableElsewhere && (
          <ToggleGroup
            label="Show as"
            choices={[
              { value: 'picture', label: 'Picture' },
              { value: 'table', label: 'Table' },
            ]}
            value={shownAs}
            onChange={setShownAs}
          />
        )}
        <SavePicture
          label="Save this picture"
          name={title}
          svg={() => image('svg')}
          png={() => image('png')}
          data={{ columns, rows: () => rows }}
        />
      </figcaption>
      {shownAs === 'picture' ? (
        <div className={styles.picture} ref={place} role="img" aria-label={summary} style={{ height }} />
      ) : (
        <div className={styles.table} style={{ maxHeight: Math.max(height, 320) }}>
          <Grid label={title} columns={columns} rows={rows} />
        </div>
      )}
    </figure>
  );
}
