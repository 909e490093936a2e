/** Why a work file cannot be opened: `passphrase` where another passphrase may open it. */
export type RefusalKind = 'not-work' | 'damaged' | 'later-version' | 'too-large' | 'passphrase';

/** A work file that cannot be opened, in a sentence for a person that says what to do. */
export class WorkRefused extends Error {
  override readonly name = 'WorkRefused';
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
  }
}
