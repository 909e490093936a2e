import type { FirstTables, WindowBar, WindowGraph, WindowLength } from '../../analysis/first-tables/results';
import { showCount, showDay } from '../../domain/wording';
import { count, left, nothing, right, words } from '../figures';
import type { Bar, BarChart, ReportTable, Section } from '../report-model';

interface Subject {
  readonly id: string;
  readonly title: string;
  /** What reaching the count is called. */
  readonly reached: string;
  readonly events: string;
  readonly rule: string;
}

/** Graph 1: children with two or more placement moves. */
export function movesSection({ moves, definition }: FirstTables): Section {
  return windowSection(moves, definition, {
    id: 'moves',
    title: 'Children with two or more placement moves',
    reached: 'Children with two or more moves',
    events: 'Moves in all',
    rule: 'A placement move is a stay that starts within the time in care, is not its first, is not temporary and does not return from a temporary stay to the same placement. A move on the day of the start belongs to neither window.',
  });
}

/** Graph 2: children with missing episodes. */
export function missingSection({ missing, definition }: FirstTables): Section {
  return windowSection(missing, definition, {
    id: 'missing',
    title: 'Children with missing episodes',
    reached: 'Children with missing episodes',
    events: 'Episodes in all',
    rule: 'A missing episode counts on the day it began; one that began on the day of the start counts as since the start.',
  });
}

function windowSection(graph: WindowGraph, definition: FirstTables['definition'], subject: Subject): Section {
  const months = showCount(definition.beforeMonths, 'month');
  return {
    id: subject.id,
    title: subject.title,
    blocks: [
      { kind: 'chart', chart: chartOf(graph, subject) },
      { kind: 'table', table: tableOf(graph, subject) },
    ],
    warnings: graph.warnings,
    leftOut: [...graph.leftOut, ...graph.leftOutOfEqual],
    working: [
      `Each child has windows of their own: the ${months} before the day of the start, and from that day up to and including ${showDay(definition.asAt)}. Only days in the care period that holds the start count.`,
      `Equal windows: for each child as many days on each side, nearest the start, as the shorter side has. Children with fewer than ${definition.shortestMatchedDays} such days are left out.`,
      subject.rule,
    ],
  };
}

function chartOf(graph: WindowGraph, subject: Subject): BarChart {
  const bar = (each: WindowBar): Bar => ({
    label: each.label,
    note: each.children.value === null ? (each.children.why ?? '') : lengthInWords(each.length),
    number: each.children,
    about: `${subject.reached}: ${each.label.toLowerCase()}`,
    of: each.of.children.length,
    tone: tones[each.id],
  });
  const panels = [
    { label: 'As reported, windows differ in length', bars: graph.asReported.map(bar) },
    { label: 'Equal windows for each child', bars: graph.equal.map(bar) },
  ];
  const inWords = panels.map(
    ({ label, bars }) =>
      `${label}: ${bars.map((each) => `${each.label} ${each.number.value ?? nothing} of ${each.of}`).join('; ')}.`,
  );
  return { title: subject.title, description: inWords.join(' '), axis: 'Children', panels };
}

function tableOf(graph: WindowGraph, subject: Subject): ReportTable {
  const row = (bar: WindowBar) => ({
    cells: [
      words(bar.label),
      count(bar.children, `${subject.reached}: ${bar.label.toLowerCase()}`),
      count(bar.of, `Children followed: ${bar.label.toLowerCase()}`),
      count(bar.events, `${subject.events}: ${bar.label.toLowerCase()}`),
      words(bar.length === null ? nothing : showDays(bar.length.median)),
      words(
        bar.length === null
          ? nothing
          : `${showCount(bar.length.shortest)} to ${showCount(bar.length.longest)}`,
      ),
    ],
  });
  return {
    caption: subject.title,
    columns: [
      left('Window'),
      right('Children'),
      right('Of'),
      right(subject.events),
      right('Median days in care'),
      right('Range of days'),
    ],
    rows: [...graph.asReported, ...graph.equal].map(row),
  };
}

const tones: Readonly<Record<WindowBar['id'], Bar['tone']>> = {
  'in-care': 'neither',
  before: 'before',
  since: 'after',
  'equal-before': 'before',
  'equal-since': 'after',
};

function lengthInWords(length: WindowLength | null): string {
  if (length === null) return '';
  const { median, shortest, longest } = length;
  return shortest === longest
    ? `${showCount(shortest, 'day')} in care`
    : `${showDays(median)} days in care (${showCount(shortest)} to ${showCount(longest)})`;
}

/** A median may lie half-way between two days. */
const showDays = (days: number): string => (Number.isInteger(days) ? showCount(days) : days.toFixed(1));
