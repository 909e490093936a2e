import { useEffect, useRef, useState } from 'react';
import { useWorkbenchState } from './workbench-context';

/** An answer of the engine: the newest value, whether a newer one is on its way, and why none came. */
export interface Answer<T> {
  /** Undefined until the first answer. While a newer one is worked out the last one stays. */
  readonly value: T | undefined;
  readonly running: boolean;
  readonly error: string | null;
  /** What kind of error it is, by its name. */
  readonly errorName: string | null;
}

/**
 * Asks the engine and asks again whenever `key`, the loaded data or the settings change.
 * An answer that is overtaken by a later question is dropped.
 * @param key plain JSON that says what is asked; the call must depend on nothing else.
 */
export function useResult<T>(key: unknown, call: () => Promise<T>): Answer<T> {
  const { revision } = useWorkbenchState();
  const question = `${revision} ${JSON.stringify(key)}`;
  const [answered, setAnswered] = useState<Omit<Answer<T>, 'running'> & { readonly question: string }>({
    question: '',
    value: undefined,
    error: null,
    errorName: null,
  });
  const latestCall = useRef(call);
  latestCall.current = call;

  useEffect(() => {
    let overtaken = false;
    latestCall.current().then(
      (value) => overtaken || setAnswered({ question, value, error: null, errorName: null }),
      (error: unknown) =>
        overtaken ||
        setAnswered((before) => ({
          question,
          value: before.value,
          error: error instanceof Error ? error.message : String(error),
          errorName: error instanceof Error ? error.name : null,
        })),
    );
    return () => {
      overtaken = true;
    };
  }, [question]);

  const { value, error, errorName } = answered;
  return { value, error, errorName, running: answered.question !== question };
}
