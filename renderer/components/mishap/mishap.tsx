import { Component, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Notice } from '../notice/notice';
import styles from './mishap.module.css';

/** Catches a view that fails, so that the rest of the window and everything loaded stay in use. */
export class Mishap extends Component<{ view: string; children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <div className={styles.place}>
        <Notice
          level="error"
          live
          action={<Button onPress={() => this.setState({ message: null })}>Show it again</Button>}
        >
          {this.props.view} could not be shown: {this.state.message} Everything that is loaded is still there.
          Show it again, or go to another view.
        </Notice>
      </div>
    );
  }
}
