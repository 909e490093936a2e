/** How hard a passphrase is to guess: `weak` ones are not taken. */
export type Strength = 'weak' | 'fair' | 'strong';

/** Fewer characters than this are never enough. */
export const fewestCharacters = 10;

/** Bits of guessing: below the first a passphrase is weak, from the second on strong. */
const [fair, strong] = [45, 65] as const;
/** A word that somebody thinks of is one of some two thousand. */
const bitsOfWord = 11;

const common =
  /passw[o0]rd|passphrase|letmein|welcome|qwerty|asdf|zxcv|admin|council|children|looked.?after|workbench|secret|abc|123|321|111|000|(19|20)\d\d/gi;

/**
 * Bits of guessing, roughly: by the kinds of characters and by the words, whichever is less. Repeats, runs of neighbours and what
 * people take first count as one character each.
 */
function guessingBits(passphrase: string): number {
  const told = passphrase.toLowerCase().replace(common, '#');
  let different = 0;
  for (let i = 0; i < told.length; i++) {
    const step = told.charCodeAt(i) - told.charCodeAt(i - 1);
    if (i === 0 || Math.abs(step) > 1) different++;
  }
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(passphrase)).length;
  const byCharacters = different * (3 + kinds * 0.7);
  const words = passphrase.trim().split(/[\s\-_.,]+/);
  const isWords = words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word));
  if (!isWords) return byCharacters;
  return Math.min(byCharacters, new Set(words.map((word) => word.toLowerCase())).size * bitsOfWord);
}

export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < fewestCharacters) return 'weak';
  const bits = guessingBits(passphrase);
  return bits < fair - 2 ? 'weak' : bits < strong ? 'fair' : 'strong';
}

/** What to say beside a passphrase as it is typed. */
export function strengthWords(passphrase: string): string {
  if (passphrase === '')
    return `At least ${fewestCharacters} characters. Four or more words that do not belong together are good.`;
  if (passphrase.length < fewestCharacters)
    return `Too short: at least ${fewestCharacters} characters are needed.`;
  return {
    weak: 'Easily guessed: add words that do not belong together.',
    fair: 'Fair: another word or two would make it strong.',
    strong: 'Strong.',
  }[strengthOf(passphrase)];
}

/** Why a passphrase cannot be taken, or null where it can. */
export function whyNotPassphrase(passphrase: string, again: string): string | null {
  if (strengthOf(passphrase) === 'weak') return strengthWords(passphrase);
  return passphrase === again ? null : 'The two are not the same. Type the passphrase again.';
}

/** The same letters typed on any machine are the same passphrase. */
export const typed = (passphrase: string): string => passphrase.normalize('NFC');
