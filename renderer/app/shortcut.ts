/** The parts of a key press that a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is the shortcut (`Ctrl+Shift+E`). Ctrl also means the command key of a Mac. */
export function matches(shortcut: string, press: KeyPress): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Ctrl') &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  );
}

/** Inputs that hold no text, such as a slider. */
const withoutText: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range']);

/** Whether keys go into the text of what has the focus. */
export function isTyping(focused: EventTarget | null): boolean {
  return (
    (focused instanceof HTMLInputElement && !withoutText.has(focused.type)) ||
    focused instanceof HTMLTextAreaElement
  );
}
