import {
  pertMoments,
  pertQuantile,
  pertShape,
  triangularMoments,
  triangularQuantile,
} from '../../../shared/stats/pert';

interface Input {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

const chances = [0.05, 0.1, 0.5, 0.9, 0.95];

export function triangularPert({ min, mode, max }: Input) {
  const points = { least: min, likeliest: mode, most: max };
  const shape = pertShape(points);
  const [pert, triangular] = [pertMoments(points), triangularMoments(points)];
  return {
    degenerate: shape === null,
    pert_alpha: shape?.alpha ?? null,
    pert_beta: shape?.beta ?? null,
    pert_mean: pert.mean,
    pert_sd: pert.deviation,
    pert_quantiles: chances.map((chance) => pertQuantile(points, chance)),
    tri_mean: triangular.mean,
    tri_sd: triangular.deviation,
    tri_quantiles: chances.map((chance) => triangularQuantile(points, chance)),
    quantile_probs: chances,
  };
}
