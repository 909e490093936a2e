import type { ColumnDecision, FileDecisions } from '../../../shared/definitions/file-decisions';

/** The decisions with some of them changed; undefined takes one back, so that it is read off the file again. */
export function withDecision(
  decisions: FileDecisions,
  change: { readonly [K in keyof FileDecisions]?: FileDecisions[K] | undefined },
): FileDecisions {
  return withoutUndefined({ ...decisions, ...change });
}

/** The decisions with those on one column changed; undefined takes one back. */
export function withColumnDecision(
  decisions: FileDecisions,
  column: string,
  change: { readonly [K in keyof ColumnDecision]?: ColumnDecision[K] | undefined },
): FileDecisions {
  const changed = withoutUndefined({ ...decisions.columns?.[column], ...change });
  return { ...decisions, columns: { ...decisions.columns, [column]: changed } };
}

/** The decisions with a label placed by hand; null takes it back. */
export function withValue(
  decisions: FileDecisions,
  column: string,
  label: string,
  means: string | null,
): FileDecisions {
  const { [label]: _, ...others } = decisions.columns?.[column]?.values ?? {};
  return withColumnDecision(decisions, column, {
    values: means === null ? others : { ...others, [label]: means },
  });
}

/** The decisions with a field filled by another column, or by none; what filled it before no longer does. */
export function withFilling(
  decisions: FileDecisions,
  field: string,
  column: string | null,
  before: string | null,
): FileDecisions {
  const freed = before === null ? decisions : withColumnDecision(decisions, before, { fills: null });
  return column === null ? freed : withColumnDecision(freed, column, { fills: field });
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
