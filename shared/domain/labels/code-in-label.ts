import type { Reading, Readings } from './reading';

/** Codes that are also everyday words: they count only where punctuation sets them off. */
const everydayWords: ReadonlySet<string> = new Set(['BOTH', 'CHILD', 'CLOSE', 'OTHER', 'PLACE', 'STAND']);

interface Found {
  readonly reading: Reading;
  /** The label without the code. */
  readonly rest: string;
}

interface Candidate extends Found {
  readonly atFront: boolean;
  readonly bracketed: boolean;
}

/**
 * Finds the code that a label carries: at its front (`C1:Interim`, `CLA - C1 - Interim`), alone in brackets (`[U4a]`), or
 * once anywhere else. Sub-codes are read as their code (`U4a`, `N1.04`, `A4OUT`). Several different codes are no answer
 * unless one stands in front.
 */
export function codeInLabel(label: string, codes: Readings): Found | null {
  const candidates = [...candidatesIn(label, codes)];
  const front = candidates.find(({ atFront }) => atFront);
  if (front !== undefined) return front;
  return onlyOne(candidates.filter(({ bracketed }) => bracketed)) ?? onlyOne(candidates);
}

function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  const same = candidates.every(({ reading }) => reading.code === first?.reading.code);
  return first !== undefined && same ? first : null;
}

/** Words a case system may put before the code: the name of its list. */
const listName = /^(?:cla|cin|lac|ssda903|903)\b[\s:.-]*/i;

/** `A.A2` is a numbering of its own, not the code A2. */
const partOfNumber = /[a-z0-9]\.$/i;

function* candidatesIn(label: string, codes: Readings): Generator<Candidate> {
  const start = listName.exec(label)?.[0].length ?? 0;
  for (const match of label.matchAll(/[a-z0-9]+(?:'[a-z]+)?(?: [a-z](?= ?[-:]))?/gi)) {
    const token = tokenRead(match[0], codes);
    const before = label.slice(0, match.index);
    if (token === null || match.index < start || partOfNumber.test(before)) continue;
    const after = label.slice(match.index + token.length);
    const written = match[0].slice(0, token.length).toUpperCase();
    const bracketed = /[([{]\s*$/.test(before) && /^\s*(?:[)\]}]|$)/.test(after);
    const atFront = /^[^a-z0-9]*$/i.test(before.slice(start));
    if (!bracketed && !standsOut(written, before.slice(start), after)) continue;
    yield { reading: token.reading, rest: `${before} ${after}`, atFront, bracketed };
  }
}

/** The reading of a token, and how much of it was the code: `E4 A` and `E4A` are one code, `U4a` is U4. */
function tokenRead(text: string, codes: Readings): { reading: Reading; length: number } | null {
  const [first = '', letter] = text.toUpperCase().split(' ');
  const joined = letter === undefined ? undefined : codes.get(first + letter);
  if (joined !== undefined) return { reading: joined, length: text.length };
  const reading = codes.get(first) ?? codes.get(/^([A-Z]{1,2}\d{1,2})[A-Z]{1,3}\d?$/.exec(first)?.[1] ?? '');
  return reading === undefined ? null : { reading, length: first.length };
}

/** Whether a code can be told from an ordinary word or number at this place of the label. */
function standsOut(code: string, before: string, after: string): boolean {
  if (/^[A-Z]+\d/.test(code)) return true;
  const front = /^[^a-z0-9]*$/i.test(before);
  const end = /^[^a-z0-9]*$/i.test(after);
  const closedOff = /^\s*[:=|)\]]|^\s+-|^-\s|^[.,]\s/.test(after) || end;
  const setApart = /[:=|([]\s*$|\s-\s*$/.test(before) || front;
  if (/^\d+$/.test(code) || code.length === 1 || everydayWords.has(code)) return closedOff && setApart;
  return front || end || closedOff || setApart;
}
