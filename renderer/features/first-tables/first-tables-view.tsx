import { EmptyState } from '../../components/empty-state/empty-state';
import { Page } from '../../components/page/page';

/** The tables a panel asks for first. */
export function FirstTablesView() {
  return (
    <Page title="First tables">
      <EmptyState title="The tables a panel asks for first">
        <p>They need placements or episodes.</p>
      </EmptyState>
    </Page>
  );
}
