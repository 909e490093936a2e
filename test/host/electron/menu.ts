interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly Template[];
  readonly click?: (item: unknown, window: unknown, event: unknown) => void;
}

class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly visible: boolean;
  readonly submenu: Menu | undefined;

  constructor(readonly template: Template) {
    this.id = template.id ?? '';
    this.label = template.label ?? template.role ?? '';
    this.role = template.role;
    this.accelerator = template.accelerator;
    this.visible = template.visible ?? true;
    this.submenu = template.submenu && new Menu(template.submenu.map((each) => new MenuItem(each)));
  }
  click(): void {
    this.template.click?.(this, null, {});
  }
}

interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const keyNames: Readonly<Record<string, string>> = { plus: '+', space: ' ', esc: 'escape' };

/** Whether a press is an item's accelerator, such as `CmdOrCtrl+Shift+O`. */
function isPressed(accelerator: string, press: Press): boolean {
  const parts = accelerator.toLowerCase().split('+');
  const last = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === (keyNames[last] ?? last) &&
    press.ctrl === parts.some((part) => /^(cmdorctrl|commandorcontrol|ctrl|control)$/.test(part)) &&
    (last === 'plus' || press.shift === parts.includes('shift')) &&
    press.alt === parts.includes('alt')
  );
}

export class Menu {
  static #application: Menu | null = null;

  constructor(readonly items: readonly MenuItem[]) {}

  static buildFromTemplate(template: readonly Template[]): Menu {
    return new Menu(template.map((each) => new MenuItem(each)));
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
  all(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }
  getMenuItemById(id: string): MenuItem | null {
    return this.all().find((item) => item.id === id) ?? null;
  }
  /** Does what an accelerator says. The page has had the key first, and left it alone. */
  press(press: Press): void {
    const found = this.all().find(
      ({ accelerator, template }) =>
        accelerator !== undefined && template.registerAccelerator !== false && isPressed(accelerator, press),
    );
    found?.click();
  }
}
