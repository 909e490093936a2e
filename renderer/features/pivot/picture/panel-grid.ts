/** Where panels stand, in parts of the whole picture; row by row from the top. */
export interface PanelGrid {
  readonly columns: number;
  readonly panels: readonly PanelPlace[];
  /** Height of all panels with their titles, in pixels. */
  readonly height: number;
  /** About the width of one, in pixels. */
  readonly panelWidth: number;
}

export interface PanelPlace {
  readonly x: [number, number];
  readonly y: [number, number];
  readonly isFirstInRow: boolean;
  /** The middle row's first panel names the axis of figures. */
  readonly isMiddleOfFirstColumn: boolean;
  /** Nothing stands below it, so it names its categories or figures. */
  readonly isLowest: boolean;
}

const titleHeight = 28;
const between = 0.04;

/** At most `across` panels of a height in each row, all rows as full as each other; in a `width` of so many pixels. */
export function panelGrid(
  count: number,
  room: { readonly across: number; readonly height: number; readonly width: number },
): PanelGrid {
  const panelHeight = room.height;
  const rows = Math.ceil(count / room.across);
  const columns = Math.ceil(count / rows);
  const width = (1 - between * (columns - 1)) / columns;
  const height = rows * (panelHeight + titleHeight);
  const panels = Array.from({ length: count }, (_, i): PanelPlace => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const left = column * (width + between);
    const top = 1 - (row * (panelHeight + titleHeight) + titleHeight) / height;
    return {
      x: [left, Math.min(1, left + width)],
      y: [Math.max(0, top - panelHeight / height), top],
      isFirstInRow: column === 0,
      isMiddleOfFirstColumn: column === 0 && row === Math.floor((rows - 1) / 2),
      isLowest: i + columns >= count,
    };
  });
  return { columns, panels, height, panelWidth: room.width * width };
}
