/** A calculation that cannot be made as it was asked; the message names the field and says what to do. */
export class CostRefused extends Error {
  override readonly name: string = 'CostRefused';
}
