import { Page } from '../../components/page/page';

export function SettingsView() {
  return (
    <Page title="Programme settings">
      <p />
    </Page>
  );
}
