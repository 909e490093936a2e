/** A colour of a series that means nothing by its colour, and the ink that can be read on it. */
export interface SeriesColour {
  readonly token: `--series-${number}`;
  readonly ink: '--series-deep-ink' | '--place-dark-ink';
}

/**
 * Eight colours on the hues of Paul Tol's and of Okabe and Ito's sets, deep and pale in turn. Found by search in CIELAB so
 * that neighbours differ by 15 points of L* or more, that no two look alike to colour-blind readers (Machado and others,
 * 2009), and that each stands out from the page by 3 to 1, in light and in dark.
 */
export const qualitativePalette: readonly SeriesColour[] = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => ({
  token: `--series-${place}`,
  ink: place % 2 === 1 ? '--series-deep-ink' : '--place-dark-ink',
}));
