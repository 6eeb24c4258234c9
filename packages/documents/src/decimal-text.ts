const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/

/**
 * The number a cell holds, written with a dot: "3,05" and "3.05" both give "3.05", " 4 " gives "4".
 * `undefined` when the cell holds anything else; digits are kept as written, never through a float.
 */
export function parseDecimalText(text: string): string | undefined {
  const match = DECIMAL.exec(text.trim())
  if (match === null) return undefined

  const [, sign = '', whole = '', fraction] = match
  return `${sign === '-' ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}`
}
