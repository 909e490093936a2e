import { nothing } from '../../../../shared/report/figures';

/** A number with one decimal; a dash where there is none. */
export const showOne = (value: number | null): string => (value === null ? nothing : value.toFixed(1));
