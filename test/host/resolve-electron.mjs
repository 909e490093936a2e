const standIn = new URL('./electron/index.ts', import.meta.url).href;

/** Gives the stand-in to whoever imports `electron`; everything else is found as usual. */
export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? next(standIn, context) : next(specifier, context);
}
