import { EmptyState } from '../../components/empty-state/empty-state';
import { Page } from '../../components/page/page';

/** Every child's time in care, one line a child. */
export function TimelineView() {
  return (
    <Page title="Timeline">
      <EmptyState title="Every child's time in care, one line a child">
        <p>It needs placements or episodes.</p>
      </EmptyState>
    </Page>
  );
}
