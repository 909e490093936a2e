import { Plus, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { bandLabels } from '../../../shared/analysis/pivot/fields/banding';
import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { blank, type LevelChoice } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import { OptionalNumberField } from '../../components/field/optional-number-field';
import { withEdge, withNextEdge, withoutEdge } from './band-edges';
import styles from './grouping.module.css';
import { useFieldValues, valuesAsked } from './use-field-values';

/** The bands by their lower ends, what they will be called and how many rows fall in each. */
export function BandList(props: {
  table: PivotTable;
  level: LevelChoice;
  edges: readonly number[];
  /** The values in no bands. */
  each: readonly FieldValue[];
  /** Null where the last band was taken out. */
  onChange: (edges: readonly number[] | null) => void;
}) {
  const { table, level, edges, each, onChange } = props;
  const banded = useFieldValues(table, { ...valuesAsked(level), bands: [...edges] });
  const rows = new Map(banded.running ? [] : banded.value?.map((value) => [value.key, value.rows]));
  const isWhole = each.every(({ key }) => key === blank || Number.isInteger(Number(key)));
  const [below = '', ...labels] = bandLabels(edges, isWhole && edges.every(Number.isInteger));
  const list = useRef<HTMLTableSectionElement>(null);
  const focusNext = useRef<'input' | 'button' | null>(null);
  const place = useRef(0);

  // A band that was added is typed into next; where one was taken out, the next can be.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the changed bands
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted === null) return;
    const found = list.current?.querySelectorAll<HTMLElement>(`td ${wanted}`) ?? [];
    const next = found[Math.min(place.current, found.length - 1)];
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  }, [edges]);

  const then = (what: 'input' | 'button', position: number, changed: readonly number[] | null) => {
    focusNext.current = what;
    place.current = position;
    onChange(changed);
  };
  const rowsIn = (label: string) => (banded.running ? '' : showCount(rows.get(label) ?? 0));
  return (
    <>
      <table className={styles.bands}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Band</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            <td />
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.has(below) && (
            <tr>
              <td />
              <th scope="row">{below}</th>
              <td className={styles.number}>{rowsIn(below)}</td>
              <td />
            </tr>
          )}
          {edges.map((edge, position) => {
            const label = labels[position] ?? '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the order
              <tr key={position}>
                <td>
                  <OptionalNumberField
                    label={`Lower end of band ${position + 1}`}
                    hideLabel
                    value={edge}
                    onChange={(value) => value !== null && onChange(withEdge(edges, position, value))}
                  />
                </td>
                <th scope="row">{label}</th>
                <td className={styles.number}>{rowsIn(label)}</td>
                <td>
                  <Button
                    look="quiet"
                    label={`Take out the band ${label}`}
                    onPress={() => then('button', position, withoutEdge(edges, position))}
                  >
                    <Trash2 aria-hidden size={14} />
                  </Button>
                </td>
              </tr>
            );
          })}
          {rows.has(blank) && (
            <tr>
              <td />
              <th scope="row">{blank}</th>
              <td className={styles.number}>{rowsIn(blank)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      <Button onPress={() => then('input', edges.length, withNextEdge(edges))}>
        <Plus aria-hidden size={14} />
        Add a band
      </Button>
    </>
  );
}
