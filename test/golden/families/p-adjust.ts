import { benjaminiHochberg, bonferroni, holm } from '../../../shared/stats/adjusted-p';

export function pAdjust({ p }: { readonly p: readonly (number | null)[] }) {
  return { holm: holm(p), bh: benjaminiHochberg(p), bonferroni: bonferroni(p) };
}
