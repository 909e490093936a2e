import { type ReactNode, useId } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../button/button';
import styles from './question.module.css';

export interface Answer {
  readonly label: string;
  readonly look?: 'main' | 'plain';
  give(): void;
}

/** Asks before something is lost; nothing else can be done meanwhile. Esc gives the last answer, which changes nothing. */
export function Question(props: { title: string; answers: readonly Answer[]; children: ReactNode }) {
  const { title, answers, children } = props;
  const textId = useId();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      onOpenChange={(isOpen) => isOpen || answers.at(-1)?.give()}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog role="alertdialog" className={styles.dialog ?? ''} aria-describedby={textId}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div id={textId} className={styles.text}>
            {children}
          </div>
          <div className={styles.answers}>
            {answers.map(({ label, look = 'plain', give }) => (
              <Button key={label} look={look} autoFocus={look === 'main'} onPress={give}>
                {label}
              </Button>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
