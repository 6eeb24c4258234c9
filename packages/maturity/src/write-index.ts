/** Every edition rounds an index to as many (`rounding.decimals`). */
export const indexDecimals = 2

/** An index, or a target of one, as it is shown everywhere: `writeIndex('3.1')` is "3.10". What has more decimals, or is a fraction, stays. */
export function writeIndex(text: string): string {
  if (!/^\d+(\.\d+)?$/.test(text)) return text
  const [whole = '', decimals = ''] = text.split('.')
  return `${whole}.${decimals.padEnd(indexDecimals, '0')}`
}
