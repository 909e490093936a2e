import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { MenuChoice } from '../../../components/menu/menu';
import selectStyles from '../../../components/select/select.module.css';

/** What can be done with a cell, beneath it. */
export function CellMenu(props: {
  label: string;
  choices: readonly MenuChoice[];
  cell: RefObject<Element | null>;
  onClose: () => void;
}) {
  return (
    <Popover
      className={selectStyles.popover ?? ''}
      isOpen
      triggerRef={props.cell}
      offset={2}
      placement="bottom start"
      onOpenChange={(isOpen) => isOpen || props.onClose()}
    >
      <Menu
        aria-label={props.label}
        autoFocus="first"
        className={selectStyles.list ?? ''}
        onClose={props.onClose}
      >
        {props.choices.map(({ id, label, run }) => (
          <MenuItem key={id} id={id} className={selectStyles.choice ?? ''} onAction={run}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
