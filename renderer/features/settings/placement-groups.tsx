import { placeCodes, placeGroups } from '../../../shared/domain/codes/place-codes';
import { Select } from '../../components/select/select';
import styles from './settings.module.css';
import type { SettingsPart } from './settings-part';

/** Where each type of placement is counted; a council can group differently from the groups that are built in. */
export function PlacementGroups({ settings: { placementGroups }, change }: SettingsPart) {
  const set = (code: string, group: string, builtIn: string) => {
    const { [code]: _, ...others } = placementGroups;
    change({ placementGroups: group === builtIn ? others : { ...others, [code]: group } });
  };
  const changed = Object.keys(placementGroups).length;
  return (
    <>
      <p className={styles.note}>
        {changed === 0 ? 'All as built in.' : `${changed} differ from the groups that are built in.`}
      </p>
      <details>
        <summary>Every code and its group</summary>
        <table className={styles.codes}>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Meaning</th>
              <th scope="col">Counted in</th>
            </tr>
          </thead>
          <tbody>
            {placeCodes.map(({ code, meaning, placeGroup }) => (
              <tr key={code} className={code in placementGroups ? styles.changed : undefined}>
                <th scope="row">{code}</th>
                <td>{meaning}</td>
                <td>
                  <Select
                    small
                    hideLabel
                    label={`Group of ${code}`}
                    choices={placeGroups.map((group) => ({ value: group, label: group }))}
                    value={(placementGroups[code] ?? placeGroup) as (typeof placeGroups)[number]}
                    onChange={(group) => set(code, group, placeGroup)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
