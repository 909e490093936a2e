import { type FormEvent, useState } from 'react';
import { TextField as AriaTextField, FieldError, Form, Input, Label } from 'react-aria-components';
import { showCount } from '../../../shared/domain/wording';
import { Button } from '../../components/button/button';
import fieldStyles from '../../components/field/field.module.css';
import styles from './grouping.module.css';

/** Puts the ticked values under a new name, or under one that there is. */
export function NameValues(props: {
  /** How many are ticked. */
  count: number;
  groups: readonly string[];
  refuse: (name: string) => string | null;
  onName: (name: string) => void;
  /** Lets the ticked values stand for themselves again; left out where they do. */
  onOut?: (() => void) | undefined;
}) {
  const { count, groups, refuse, onName, onOut } = props;
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();
  const refusal = count === 0 ? 'Tick the values to be put together first.' : refuse(trimmed);
  const isWrong = refusal !== null && (isTried || (trimmed !== '' && count > 0));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(refusal !== null);
    if (refusal !== null) return;
    onName(trimmed);
    setName('');
  };
  return (
    <div className={styles.naming}>
      <Form onSubmit={submit} className={styles.form ?? ''} validationBehavior="aria">
        <AriaTextField
          className={fieldStyles.field ?? ''}
          value={name}
          onChange={(text) => {
            setName(text);
            setIsTried(false);
          }}
          isInvalid={isWrong}
        >
          <Label className={fieldStyles.label ?? ''}>
            {count === 0 ? 'Put ticked values under' : `Put ${showCount(count, 'ticked value')} under`}
          </Label>
          <Input className={fieldStyles.input ?? ''} placeholder="A name" />
          <FieldError className={fieldStyles.error ?? ''}>{refusal}</FieldError>
        </AriaTextField>
        <Button type="submit">Put together</Button>
      </Form>
      {groups.length > 0 && count > 0 && (
        <p className={styles.into}>
          or into{' '}
          {groups.map((group) => (
            <Button key={group} look="link" onPress={() => onName(group)}>
              {group}
            </Button>
          ))}
          {onOut && (
            <Button look="link" onPress={onOut}>
              (out of their groups)
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
