import { Page } from '../../components/page/page';

export function ExtractsView() {
  return (
    <Page title="Extracts">
      <p />
    </Page>
  );
}
