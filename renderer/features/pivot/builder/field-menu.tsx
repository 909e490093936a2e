import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { PivotField } from '../../../../shared/analysis/pivot/pivot-result';
import selectStyles from '../../../components/select/select.module.css';
import { areas } from './places';
import type { Builder } from './use-builder';

/** Where a field of the list can be put. */
export function FieldMenu({ field, builder }: { field: PivotField; builder: Builder }) {
  return (
    <Popover className={selectStyles.popover ?? ''} offset={4} placement="bottom end">
      <Menu aria-label={`Add ${field.label}`} autoFocus="first" className={selectStyles.list ?? ''}>
        {areas.map((area) => (
          <MenuItem
            key={area}
            id={area}
            className={selectStyles.choice ?? ''}
            onAction={() => void builder.add(field, area)}
          >
            Add to {area}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
