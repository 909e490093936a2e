import { useState } from 'react';
import { OptionalNumberField } from '../../components/field/optional-number-field';
import { Notice } from '../../components/notice/notice';
import { type EqualBands, equalBands, evenWidth } from './equal-bands';
import styles from './grouping.module.css';

/** Width, first and last lower end of bands that are all as wide. */
export function EqualBandsFields(props: {
  edges: readonly number[];
  begin: EqualBands;
  onChange: (edges: readonly number[]) => void;
}) {
  const { edges, begin, onChange } = props;
  const [asked, setAsked] = useState(begin);
  const made = equalBands(asked);
  // What was typed stays as it is (a last end of 23 makes 20 the last band of fives) unless the bands were changed elsewhere.
  const shown = made === null || made.join() === edges.join() ? asked : (evenWidth(edges) ?? asked);
  const part = (name: keyof EqualBands, label: string) => (
    <OptionalNumberField
      label={label}
      value={shown[name]}
      onChange={(value) => {
        if (value === null) return;
        const next = { ...shown, [name]: value };
        setAsked(next);
        const bands = equalBands(next);
        if (bands !== null) onChange(bands);
      }}
    />
  );
  return (
    <>
      <div className={styles.equal}>
        {part('width', 'Width')}
        {part('from', 'From')}
        {part('to', 'To')}
      </div>
      {made === null && (
        <Notice level="second-look">
          This makes no bands, or more than 200. Choose a width above 0 and an end above the start.
        </Notice>
      )}
    </>
  );
}
