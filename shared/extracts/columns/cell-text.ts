/** Marks of writing direction, zero-width spaces and soft hyphens: nobody sees them, and Windows puts them into what is copied. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A cell's text as it is compared and read: one form of each character, single plain spaces, none around it. */
export function cellText(raw: string): string {
  let plain = true;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 126 || code < 32) {
      plain = false;
      break;
    }
  }
  if (!plain) return raw.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  const outer = raw.charCodeAt(0) === 32 || raw.charCodeAt(raw.length - 1) === 32 ? raw.trim() : raw;
  return outer.includes('  ') ? outer.replace(/ +/g, ' ') : outer;
}
