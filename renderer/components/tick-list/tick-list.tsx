import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { showCount } from '../../../shared/domain/wording';
import styles from './tick-list.module.css';

export interface TickChoice {
  readonly key: string;
  readonly label: string;
  /** How many there are of it, at the end of its line. */
  readonly count: number;
}

/** Height of a line in pixels. */
export const tickLine = 28;

/**
 * Many choices to tick, of which only those in sight are drawn. Arrow keys walk, the space bar ticks, Shift carries the
 * last tick over all that lie between.
 */
export function TickList(props: {
  label: string;
  choices: readonly TickChoice[];
  isTicked: (key: string) => boolean;
  onTick: (keys: readonly string[], ticked: boolean) => void;
  /** Said where there is nothing to tick. */
  none: string;
  autoFocus?: boolean;
}) {
  const { label, choices, isTicked, onTick, none, autoFocus = false } = props;
  const [chosen, setChosen] = useState(0);
  const [last, setLast] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = Math.max(0, Math.min(chosen, choices.length - 1));
  const virtual = useVirtualizer({
    count: choices.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => tickLine,
    overscan: 6,
    // The line that the keyboard is on stays on the page, or a screen reader would lose it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (autoFocus) scroller.current?.focus();
  }, [autoFocus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices begin at the top
  useEffect(() => {
    setChosen(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [choices]);

  const tick = (position: number, toLast: boolean) => {
    const choice = choices[position];
    if (choice === undefined) return;
    const from = toLast ? choices.findIndex(({ key }) => key === last) : -1;
    const before = choices[from];
    if (before === undefined) onTick([choice.key], !isTicked(choice.key));
    else {
      const between = choices.slice(Math.min(from, position), Math.max(from, position) + 1);
      onTick(
        between.map(({ key }) => key),
        isTicked(before.key),
      );
    }
    setLast(choice.key);
    setChosen(position);
  };

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / tickLine) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: choices.length - 1,
    };
    const wanted = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'Enter') tick(current, event.shiftKey);
    else if (wanted === undefined) return;
    else {
      const next = Math.max(0, Math.min(wanted, choices.length - 1));
      setChosen(next);
      virtual.scrollToIndex(next);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      aria-label={label}
      aria-multiselectable
      tabIndex={0}
      {...(choices.length > 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
      onKeyDown={press}
    >
      {choices.length === 0 && <p className={styles.none}>{none}</p>}
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const choice = choices[index];
          if (choice === undefined) return null;
          return (
            <Line
              key={choice.key}
              id={`${id}-${index}`}
              choice={choice}
              place={index + 1}
              of={choices.length}
              top={start}
              isOn={isTicked(choice.key)}
              isCurrent={index === current}
              onClick={(event) => tick(index, event.shiftKey)}
            />
          );
        })}
      </div>
    </div>
  );
}

function Line(props: {
  id: string;
  choice: TickChoice;
  place: number;
  of: number;
  top: number;
  isOn: boolean;
  isCurrent: boolean;
  onClick: (event: MouseEvent) => void;
}) {
  const { id, choice, place, of, top, isOn, isCurrent, onClick } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list has the focus and takes the keys
    <div
      id={id}
      role="option"
      className={`${styles.line} ${isCurrent ? styles.current : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-selected={isOn}
      aria-posinset={place}
      aria-setsize={of}
      onClick={onClick}
    >
      <span className={styles.box}>{isOn && <Check aria-hidden size={12} strokeWidth={3} />}</span>
      <span className={styles.label} title={choice.label.length > 36 ? choice.label : undefined}>
        {choice.label}
      </span>
      <span className={styles.count}>{showCount(choice.count)}</span>
    </div>
  );
}
