import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import selectStyles from '../select/select.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  run(): void;
}

/** A button that opens a short list of things to do. */
export function Menu(props: { button: ReactNode; label: string; choices: readonly MenuChoice[] }) {
  return (
    <MenuTrigger>
      {props.button}
      <Popover className={selectStyles.popover ?? ''} offset={4} placement="bottom end">
        <AriaMenu aria-label={props.label} className={selectStyles.list ?? ''}>
          {props.choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className={selectStyles.choice ?? ''}
              onAction={choice.run}
            >
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
