import type { ReactNode } from 'react';
import { type Lane, type MarkKind, markKinds } from '../../../shared/analysis/timeline/lane';
import { type PictureGroup, pictureGroups } from '../../../shared/domain/picture-group';
import { sdqBands } from '../../../shared/domain/sdq-bands';
import { placementPalette, sdqPalette } from '../../components/placement-palette';
import { hatchingOf } from './hatching';
import { phaseShade } from './lane-drawing';
import { MarkGlyph } from './mark-glyph';
import { isHatched, UnplannedEnd } from './stay-bar';

export const markNames: Readonly<Record<MarkKind, string>> = {
  missing: 'Missing',
  away: 'Away without authorisation',
  exclusion: 'Exclusion',
  'self-harm': 'Self-harm',
  overdose: 'Overdose',
  'significant event': 'Significant event',
  other: 'Other event',
};

/** A swatch of the legend, 14 high, and what it means. */
export interface LegendLine {
  readonly name: string;
  readonly width: number;
  readonly swatch: ReactNode;
}

/** What of the picture's signs occurs in these lanes, and what each means. */
export function legendOf(lanes: readonly Lane[]): LegendLine[] {
  const groups = new Set<PictureGroup>();
  const kinds = new Set<MarkKind>();
  const phases = new Map<number, string>();
  let [temporary, unplanned, scores] = [false, false, false];
  for (const lane of lanes) {
    for (const stay of lane.stays) {
      groups.add(stay.group);
      temporary ||= isHatched(stay);
      unplanned ||= stay.planned === 'no';
    }
    for (const mark of lane.marks) kinds.add(mark.kind);
    for (const phase of lane.phases) phases.set(phase.number, phase.name);
    scores ||= lane.scores.length > 0;
  }
  return [
    ...pictureGroups.filter((group) => groups.has(group) && group !== 'Temporary').map(groupLine),
    ...(temporary ? [temporaryLine] : []),
    ...(unplanned ? [unplannedLine] : []),
    ...markKinds.filter((kind) => kinds.has(kind)).map(markLine),
    ...(scores ? [bandsLine] : []),
    ...(phases.size > 0 ? [phasesLine([...phases].sort(([a], [b]) => a - b))] : []),
  ];
}

const box = { x: 0.5, y: 0.5, width: 19, height: 13, rx: 1.5, stroke: 'var(--place-edge)' };

const groupLine = (group: PictureGroup): LegendLine => ({
  name: group,
  width: 20,
  swatch: <rect {...box} fill={`var(${placementPalette[group].token})`} />,
});
const temporaryLine: LegendLine = {
  name: 'Temporary stay',
  width: 20,
  swatch: (
    <>
      <rect {...box} fill={`var(${placementPalette.Temporary.token})`} />
      <rect {...box} fill={`url(#${hatchingOf('--place-dark-ink')})`} />
    </>
  ),
};
const unplannedLine: LegendLine = {
  name: 'Ended unplanned',
  width: 15,
  swatch: (
    <>
      <rect x={0.5} y={2.5} width={11} height={9} fill="var(--sunken)" stroke="var(--place-edge)" />
      <UnplannedEnd x={12} layout={{ bar: 2.5, barHeight: 9 }} />
    </>
  ),
};
const markLine = (kind: MarkKind): LegendLine => {
  const width = kind === 'missing' || kind === 'away' ? 18 : 10;
  const swatch = <MarkGlyph kind={kind} x={1} middle={7} size={10} width={width} />;
  return { name: markNames[kind], width: width + 2, swatch };
};
const bandsLine: LegendLine = {
  name: `SDQ ${sdqBands.join(', ')}`,
  width: 4 * 15,
  swatch: sdqBands.map((band, i) => (
    <rect key={band} {...box} x={0.5 + i * 15} width={14} fill={`var(${sdqPalette[band].token})`} />
  )),
};
const phasesLine = (phases: readonly (readonly [number, string])[]): LegendLine => ({
  name: phases.map(([, name]) => name).join(', '),
  width: phases.length * 15,
  swatch: (
    <>
      {phases.map(([number], i) => (
        <rect
          key={number}
          x={i * 15}
          width={15}
          height={14}
          fill="var(--accent)"
          fillOpacity={phaseShade(number)}
        />
      ))}
      <rect width={2} height={14} fill="var(--accent)" />
    </>
  ),
});
