import { type ProviderGroup, providerCodes } from '../codes/provider-codes';
import { readField } from './read-field';
import { type LabelField, readingsOf, rule } from './reading';

/** Private or voluntary: the label does not say which. */
export const independentProvider = 'Independent';

/** PLACE_PROVIDER, and the in-house or independent of a programme's own extract. */
export const providerLabel: LabelField = {
  codes: readingsOf(providerCodes),
  rules: [
    rule('PR0', /\bparents?\b|\bparental resp|\bperson with pr\b/),
    rule('PR2', /\b(?:an)?other (?:la|local auth\w*|council|county|borough)\b/),
    rule('PR3', /\bother public\b/),
    rule('PR5', /\bvoluntary\b|\bthird sect|\b3rd sect|\bcharit|\bnot (?:run )?for profit\b|\bnon profit\b/),
    rule('PR4', /\bprivate\b|\bfor profit\b/),
    rule(independentProvider, /\bindependent\b|\bifa\b|\bagency\b/),
    rule(
      'PR1',
      /\bin ?house\b|\bown (?:la\b|local auth|provision\b|council)|^(?:local authority|la|council)(?: provision)?$/,
    ),
  ],
};

/** Who provides a placement, from a PR code, its label, or words such as "in-house"; null where it cannot be told. */
export function providerGroup(text: string): ProviderGroup | null {
  const reading = readField(text, providerLabel);
  if (reading?.group === independentProvider) return 'Independent';
  return providerCodes.find(({ code }) => code === reading?.code)?.providerGroup ?? null;
}
