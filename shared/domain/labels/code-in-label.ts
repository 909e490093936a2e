import type { Reading, Readings } from './reading';

/** Codes that are also everyday words: they count only where punctuation sets them off. */
const everydayWords: ReadonlySet<string> = new Set(
  'BOTH CHILD CLOSE OTHER PLACE STAND YES NO TRUE FALSE FULL PREVENT PENDING'.split(' '),
);

interface Found {
  readonly reading: Reading;
  /** The label without the code. */
  readonly rest: string;
}

interface Candidate {
  readonly reading: Reading;
  readonly before: string;
  readonly after: string;
  readonly atFront: boolean;
  readonly bracketed: boolean;
}

/**
 * Finds the code that a label carries: at its front (`C1:Interim`, `CLA - C1 - Interim`), alone in brackets (`[U4a]`), or
 * once anywhere else. Sub-codes are read as their code (`U4a`, `N1.04`, `A4OUT`). Several different codes are no answer
 * unless one stands in front; two side by side (`U4/U6`) are at most their common group.
 */
export function codeInLabel(label: string, codes: Readings): Found | null {
  const candidates = candidatesIn(label, codes);
  const front = candidates.find(({ atFront }) => atFront);
  const chosen = front ?? onlyOne(candidates.filter(({ bracketed }) => bracketed)) ?? onlyOne(candidates);
  if (chosen === null) return null;
  const rest = `${chosen.before} ${chosen.after}`;
  const beside = candidates.find(({ before }) => isBeside(chosen, before));
  if (beside === undefined || beside.reading.code === chosen.reading.code)
    return { reading: chosen.reading, rest };
  return beside.reading.group === chosen.reading.group
    ? { reading: { code: null, group: chosen.reading.group }, rest }
    : null;
}

const nothing = /^[^a-z0-9]*$/i;

function isBeside(chosen: Candidate, before: string): boolean {
  const from = chosen.before.length;
  if (before.length <= from) return false;
  const between = before.slice(from).replace(/^[a-z0-9]+/i, '');
  return nothing.test(between.replace(/\b(?:and|or)\b/i, ''));
}

function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  const same = candidates.every(({ reading }) => reading.code === first?.reading.code);
  return first !== undefined && same ? first : null;
}

/** Words a case system may put before the code: the name of its list. */
const listName = /^(?:cla|cin|lac|ssda903|903)\b[\s:.-]*/i;
/** A code, with the letter of its own that may stand apart (`E4 A - `); `CHILD'S` is one word, not CHILD. */
const words = /([a-z0-9]+(?:'[a-z]+)?)(?: ([a-z])(?= ?[-:]))?/gi;
/** `A.A2` is a numbering of its own, not the code A2. */
const partOfNumber = /[a-z0-9]\.$/i;

/** Brackets or quotes; the bracket of `placement(s)` belongs to the word. */
const opensBracket = /(?:^|[^a-z0-9])[([{'"]\s*$/i;
const closesBracket = /^\s*(?:[)\]}'"]|$)/;

function candidatesIn(label: string, codes: Readings): readonly Candidate[] {
  const start = listName.exec(label)?.[0].length ?? 0;
  return [...label.matchAll(words)].flatMap((match) => {
    const token = match.index < start ? null : tokenRead(match[1] ?? '', match[2], codes);
    if (token === null) return [];
    const before = label.slice(0, match.index);
    if (partOfNumber.test(before)) return [];
    const after = label.slice(match.index + token.written.length);
    const lead = before.slice(start);
    const bracketed = opensBracket.test(before) && closesBracket.test(after);
    if (!bracketed && !standsOut(token.written, lead, after)) return [];
    return [{ reading: token.reading, before, after, atFront: nothing.test(lead), bracketed }];
  });
}

/** The reading of a token and the part that was the code: `E4 A` and `E4A` are one code, `U4a` is U4. */
function tokenRead(
  word: string,
  letter: string | undefined,
  codes: Readings,
): { reading: Reading; written: string } | null {
  const written = word.toUpperCase();
  const joined = letter === undefined ? undefined : codes.get(written + letter.toUpperCase());
  if (joined !== undefined) return { reading: joined, written: `${written} ${letter}` };
  const reading = codes.get(written) ?? codes.get(subCode.exec(written)?.[1] ?? '');
  return reading === undefined ? null : { reading, written };
}

const subCode = /^([A-Z]{1,2}\d{1,2})[A-Z]{1,3}\d?$/;

/** Whether a code can be told from an ordinary word or number at this place of the label. */
function standsOut(code: string, before: string, after: string): boolean {
  if (/^[A-Z]+\d/.test(code)) return true;
  const closedOff = nothing.test(after) || /^\s*[:=|)\]'"]|^\s+-|^-\s|^[.,]\s/.test(after);
  const setApart = nothing.test(before) || /[:=|]\s*$|\s-\s*$/.test(before) || opensBracket.test(before);
  const needsBoth = code.length === 1 || /^\d+$/.test(code) || everydayWords.has(code);
  return needsBoth ? closedOff && setApart : closedOff || setApart;
}
