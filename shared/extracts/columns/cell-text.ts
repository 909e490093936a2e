/** A cell's text as it is compared and read: one form of each character, plain spaces, none around it. */
export function cellText(raw: string): string {
  let plain = true;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code > 126 || code < 32) {
      plain = false;
      break;
    }
  }
  if (plain) return raw.charCodeAt(0) === 32 || raw.charCodeAt(raw.length - 1) === 32 ? raw.trim() : raw;
  return raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
