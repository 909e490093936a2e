import { Page } from '../../components/page/page';

export function QualityView() {
  return (
    <Page title="Quality">
      <p />
    </Page>
  );
}
