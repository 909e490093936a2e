import type { ColumnDecision, FileDecisions, RememberedShapes } from '../definitions/file-decisions';
import { type ExtractKind, extractKinds } from './extract-kind';
import { columnKey, type KindDefinition } from './kinds/kind-definition';
import type { FileSummary } from './load-result';

/** What was decided about a file, as it bears on the columns that the file has. */
export interface DecisionsInForce {
  readonly decisions: FileDecisions;
  readonly kind: ExtractKind | undefined;
  readonly kindFrom: FileSummary['kindFrom'];
  /** By the position of the column. */
  readonly columns: ReadonlyMap<number, ColumnDecision>;
  /** Decisions that nothing in the file answers to. */
  readonly remarks: readonly string[];
}

/** What files with these column names have in common, whatever they are called and however they are ordered. */
export function shapeOf(columns: readonly string[]): string {
  return columns.map(columnKey).sort().join('|');
}

/** What holds for the next file of a shape too. How an export was encoded and where its names stood does not. */
function rememberedFor(names: readonly string[], shapes: RememberedShapes): FileDecisions | undefined {
  const shape = shapeOf(names);
  if (!Object.hasOwn(shapes, shape)) return undefined;
  const { kind, nullMarkers, columns } = shapes[shape] as FileDecisions;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(nullMarkers === undefined ? {} : { nullMarkers }),
    ...(columns === undefined ? {} : { columns }),
  };
}

/** What a person said about this file, else what was remembered from an earlier one with the same columns. */
export function decisionsInForce(
  names: readonly string[],
  asked: FileDecisions | undefined,
  shapes: RememberedShapes,
): DecisionsInForce {
  const known = asked === undefined ? rememberedFor(names, shapes) : undefined;
  const decisions = asked ?? known ?? {};
  const kind = extractKinds.find((each) => each === decisions.kind);
  const columns = new Map<number, ColumnDecision>();
  const remarks: string[] = [];
  if (decisions.kind !== undefined && kind === undefined)
    remarks.push(
      `There is no kind of extract called "${decisions.kind}", so the kind was read off the columns.`,
    );
  for (const [name, decision] of Object.entries(decisions.columns ?? {})) {
    const exact = names.indexOf(name);
    const column = exact !== -1 ? exact : names.findIndex((each) => columnKey(each) === columnKey(name));
    if (column !== -1) columns.set(column, decision);
    else if (names.length > 0)
      remarks.push(`The file has no column "${name}", so what was decided about it was left aside.`);
  }
  return {
    decisions,
    kind,
    kindFrom: kind === undefined ? 'columns' : known === undefined ? 'person' : 'remembered',
    columns,
    remarks,
  };
}

/** Columns that were to fill a field which the kind does not have, or which another column fills. */
export function remarksOnFilling(
  definition: KindDefinition | null,
  names: readonly string[],
  decided: DecisionsInForce['columns'],
): string[] {
  const filledBy = new Map<string, string>();
  const remarks: string[] = [];
  for (const [column, { fills }] of decided) {
    const name = names[column] as string;
    if (fills === undefined || fills === null || definition === null) continue;
    const before = filledBy.get(fills);
    if (!definition.fields.some((field) => field.fills === fills))
      remarks.push(
        `"${definition.title}" has no field "${fills}", so the column ${name} is kept only as it came.`,
      );
    else if (before === undefined) filledBy.set(fills, name);
    else
      remarks.push(
        `${before} and ${name} were both to fill "${fills}"; it is filled by one of them. Choose which.`,
      );
  }
  return remarks;
}
