/** Leads to the price of a row, which may only just have been added. */
export const goToPrice = (place: number): void => {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-price="${place}"] [data-weekly] input`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
};
