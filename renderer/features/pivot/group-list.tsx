import { Ungroup, X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { FieldValue } from '../../../shared/analysis/pivot/pivot-result';
import type { LevelChoice } from '../../../shared/definitions/pivot-definition';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import { TextField } from '../../components/field/text-field';
import styles from './grouping.module.css';
import { type Group, renameGroup, takeApart, takeOut, whyNotNamed } from './put-together';
import { rowsOf } from './rows-left';

/** Members shown; the others are found in the list of values. */
const mostShown = 24;

/** The values put together so far: each group is renamed, taken apart or thinned out here. */
export function GroupList(props: {
  level: LevelChoice;
  values: readonly FieldValue[];
  onChange: (level: LevelChoice) => void;
}) {
  const { level, values, onChange } = props;
  const groups = level.groups ?? [];
  const known = useMemo(() => new Map(values.map((value) => [value.key, value])), [values]);
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the changed groups
  useLayoutEffect(() => {
    const place = focusNext.current;
    focusNext.current = null;
    if (place === null) return;
    const names = list.current?.querySelectorAll<HTMLElement>('input') ?? [];
    names[Math.min(place, names.length - 1)]?.focus();
  }, [groups]);

  const change = (position: number, changed: LevelChoice) => {
    focusNext.current = position;
    onChange(changed);
  };
  if (groups.length === 0) return null;
  return (
    <ul ref={list} className={styles.groups} aria-label="Groups">
      {groups.map((group, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its name changes while it is typed
        <li key={position} className={styles.group}>
          <div className={styles.groupHead}>
            <TextField
              label={`Name of group ${position + 1}`}
              hideLabel
              value={group.label}
              refuse={(name) => whyNotRenamed(name.trim(), group, level, values)}
              onChange={(name) => onChange(renameGroup(level, group.label, name.trim()))}
            />
            <span className={styles.rows}>
              {showCount(rowsOf(group.values.flatMap((key) => known.get(key) ?? [])), 'row')}
            </span>
            <Button
              look="quiet"
              label={`Take ${group.label} apart`}
              onPress={() => change(position, takeApart(level, group.label))}
            >
              <Ungroup aria-hidden size={16} />
            </Button>
          </div>
          <ul className={styles.members} aria-label={`In ${group.label}`}>
            {group.values.slice(0, mostShown).map((key) => {
              const label = known.get(key)?.label ?? key;
              return (
                <li key={key}>
                  {label}
                  <AriaButton
                    aria-label={`Take ${label} out of ${group.label}`}
                    onPress={() => change(position, takeOut(level, [key]))}
                  >
                    <X aria-hidden size={12} />
                  </AriaButton>
                </li>
              );
            })}
            {group.values.length > mostShown && (
              <li className={styles.more}>and {showCount(group.values.length - mostShown)} more</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function whyNotRenamed(
  name: string,
  group: Group,
  level: LevelChoice,
  values: readonly FieldValue[],
): string | null {
  const isTaken = level.groups?.some(({ label }) => label === name && label !== group.label);
  return isTaken ? 'Another group has that name.' : whyNotNamed(name, level, values, group.values);
}
