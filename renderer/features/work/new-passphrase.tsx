import { strengthWords, whyNotPassphrase } from '../../../shared/work-file/passphrase';
import { TypedField } from '../../components/field/typed-field';
import { Notice } from '../../components/notice/notice';

/** A passphrase that is being chosen, typed twice. */
export interface TypedPassphrase {
  readonly first: string;
  readonly again: string;
  /** Saving was asked for, so what is wrong is said. */
  readonly isAsked: boolean;
}

export const noPassphrase: TypedPassphrase = { first: '', again: '', isAsked: false };

export const whyNotTaken = ({ first, again }: TypedPassphrase): string | null =>
  whyNotPassphrase(first, again);

/** Two fields for a passphrase, how good it is, and what it means to lose it. */
export function NewPassphrase(props: {
  passphrase: TypedPassphrase;
  onChange: (passphrase: TypedPassphrase) => void;
}) {
  const { passphrase, onChange } = props;
  const { first, again, isAsked } = passphrase;
  const why = isAsked ? whyNotTaken(passphrase) : null;
  const isFirst = why === strengthWords(first);
  return (
    <>
      <TypedField
        label="Passphrase"
        isSecret
        value={first}
        onChange={(typed) => onChange({ ...passphrase, first: typed })}
        error={isFirst ? why : null}
        {...(isFirst ? {} : { note: strengthWords(first) })}
      />
      <TypedField
        label="Passphrase again"
        isSecret
        value={again}
        onChange={(typed) => onChange({ ...passphrase, again: typed })}
        error={isFirst ? null : why}
      />
      <Notice level="second-look">
        Without the passphrase nobody can open the file again, and nobody can find the passphrase out. Keep it
        where your team keeps such things. Until this window closes it is kept in its memory, so that saving
        again does not ask for it.
      </Notice>
    </>
  );
}
