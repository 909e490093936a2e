import { childrenCount } from '../open-numbers';
import type { Sorted } from './compared';
import type { NamedChild } from './named-children';
import type { FlowStep } from './results';

/** From those whom the definition names to those observed for the full time: everyone who started is in. */
export function flowOf(named: readonly NamedChild[], { compared, excluded }: Sorted): FlowStep[] {
  const out = (...why: string[]) =>
    new Set(excluded.filter((child) => why.includes(child.why)).map(({ child }) => child));
  const without = (gone: ReadonlySet<string>) => named.filter(({ child }) => !gone.has(child));
  const complete = new Set(compared.filter((child) => child.complete).map(({ child }) => child));
  const step = (id: FlowStep['id'], label: string, children: readonly NamedChild[]): FlowStep => ({
    id,
    label,
    children: childrenCount(
      children.map(({ child }) => child),
      children[0]?.table ?? 'programme',
      children.map(({ rowid }) => rowid),
    ),
  });
  return [
    step('named', 'Chosen', named),
    step('index', 'Index date by the reporting date', without(out('no-index', 'index-later'))),
    step('in-care', 'In care on the index date', without(out('no-index', 'index-later', 'not-in-care'))),
    step('compared', 'Compared', without(out('no-index', 'index-later', 'not-in-care', 'too-few-days'))),
    step(
      'complete',
      'Full time observed on both sides',
      named.filter(({ child }) => complete.has(child)),
    ),
  ];
}
