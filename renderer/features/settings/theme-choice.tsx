import { useTheme } from '../../app/theme';
import { ToggleGroup } from '../../components/toggle-group/toggle-group';

/** Light, dark, or as the system says. */
export function ThemeChoice() {
  const { theme, choose } = useTheme();
  return (
    <ToggleGroup
      label="Light or dark"
      hideLabel={false}
      value={theme}
      onChange={choose}
      choices={[
        { value: 'system', label: 'As the system' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
}
