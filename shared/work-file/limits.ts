/** Larger than any work a person makes by hand: definitions without children's data take some ten thousand bytes. */
export const mostWorkBytes = 16_000_000;

/** Work and extracts together, in bytes. They lie in the window's memory twice over while they are written. */
export const mostSealedBytes = 1_000_000_000;

/** How deep brackets may lie within brackets; a work's own lie ten deep. */
export const mostDepth = 40;
