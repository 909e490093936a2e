import logGamma from '@stdlib/math-base-special-gammaln';
import { brentRoot } from './brent-root';
import { betaCdf, chiSquareCdf, standardNormal, tCdf } from './distributions';

/** Beyond this noncentrality the normal part of T is small beside it, and three points stand for it. */
const FAR = 1000;
/** The library's chi-square distribution is rough from about 1,900 degrees of freedom. */
const MANY = 1000;
/** A square of a smaller t is zero, or nearly so, to a number. */
const NOTHING = 1e-100;
const ROOT_TOLERANCE = 1e-12;
/** Weights smaller than e^-45 add nothing. */
const NEGLIGIBLE = -45;

/**
 * P(T <= t) of the noncentral t: T = (Z + noncentrality) / sqrt(chi-square / degrees). A sum of incomplete beta
 * functions over Poisson weights, taken downwards from above their middle, in which direction the beta
 * functions' recursion only adds. Source: Lenth 1989, Applied Statistics 38:185, algorithm AS 243.
 */
export function noncentralTCdf(t: number, degrees: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, degrees, -noncentrality);
  const mean = (noncentrality * noncentrality) / 2;
  if (mean === 0) return tCdf(t, degrees);
  if (t < NOTHING || noncentrality < -FAR) return standardNormal(-noncentrality);
  if (noncentrality > FAR) return farTail(t, degrees, noncentrality);
  const series = betaSeries(t, degrees, mean, Math.sign(noncentrality));
  return Math.min(1, Math.max(0, standardNormal(-noncentrality) + series / 2));
}

/** The noncentrality at which P(T <= t) is `p`: a limit of an interval for it. */
export function noncentralityWhere(t: number, degrees: number, p: number): number {
  const excess = (noncentrality: number) => noncentralTCdf(t, degrees, noncentrality) - p;
  let reach = 4 + Math.abs(t);
  while (excess(t - reach) < 0 || excess(t + reach) > 0) reach *= 2;
  return brentRoot(excess, t - reach, t + reach, ROOT_TOLERANCE);
}

/**
 * The sum over j of p_j I(j + 1/2) +- q_j I(j + 1), where I(a) is the incomplete beta of t^2 / (t^2 + degrees) with
 * parameters a and degrees / 2, and p and q are Poisson weights of that mean at j and at j + 1/2.
 */
function betaSeries(t: number, degrees: number, mean: number, sign: number): number {
  const top = Math.ceil(mean + 10 * Math.sqrt(mean) + 20);
  const logMean = Math.log(mean);
  const logWeight = (count: number) => count * logMean - mean - logGamma(count + 1);
  let [logP, logQ] = [logWeight(top), logWeight(top + 0.5)];
  const whole = descendingBeta(t, degrees, top + 0.5);
  const half = descendingBeta(t, degrees, top + 1);
  let sum = 0;
  for (let j = top; j >= 0; j--) {
    sum += Math.exp(logP) * whole() + sign * Math.exp(logQ) * half();
    if (j < mean && logP < NEGLIGIBLE && logQ < NEGLIGIBLE) break;
    logP += Math.log(j) - logMean;
    logQ += Math.log(j + 0.5) - logMean;
  }
  return sum;
}

/**
 * The incomplete beta I(a) for a, a - 1, a - 2 and so on, one a call. Each is the one before and a term
 * x^a (1 - x)^b / (a B(a, b)), kept as a logarithm because it may be too small for a number and grow again.
 */
function descendingBeta(t: number, degrees: number, from: number): () => number {
  const b = degrees / 2;
  const x = (t * t) / (t * t + degrees);
  const rest = degrees / (t * t + degrees);
  const logX = Math.log(x);
  let a = from;
  let value = x < 0.5 ? betaCdf(x, a, b) : 1 - betaCdf(rest, b, a);
  let logTerm = a * logX + b * Math.log(rest) + logGamma(a + b) - logGamma(b) - logGamma(a + 1);
  return () => {
    const now = value;
    logTerm += Math.log(a / (a - 1 + b)) - logX;
    a--;
    value += Math.exp(logTerm);
    return now;
  };
}

/**
 * T <= t when the chi-square part is at least (Z + noncentrality) / t, averaged over Z at Gauss and Hermite's three
 * points; with many degrees of freedom T is nearly normal instead.
 */
function farTail(t: number, degrees: number, noncentrality: number): number {
  if (degrees > MANY) {
    const spread = Math.sqrt(1 + (t * t) / (2 * degrees));
    return standardNormal((t * (1 - 1 / (4 * degrees)) - noncentrality) / spread);
  }
  const above = (shift: number) => 1 - chiSquareCdf(degrees * ((noncentrality + shift) / t) ** 2, degrees);
  const root = Math.sqrt(3);
  return (above(-root) + 4 * above(0) + above(root)) / 6;
}
