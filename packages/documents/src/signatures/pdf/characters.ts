const WHITESPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

export const CHARACTER = {
  ...{ lineFeed: 10, carriageReturn: 13, percent: 37, openParenthesis: 40, closeParenthesis: 41 },
  ...{ slash: 47, less: 60, greater: 62, openBracket: 91, backslash: 92, closeBracket: 93, hash: 35 },
} as const

export const isWhitespace = (byte: number | undefined) => byte !== undefined && WHITESPACE.has(byte)

export const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57

/** Part of a name, number or keyword. */
export const isRegular = (byte: number | undefined) =>
  byte !== undefined && !WHITESPACE.has(byte) && !DELIMITERS.has(byte)

/** The value of a hexadecimal digit, or -1. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 48 && byte <= 57) return byte - 48
  if (byte >= 65 && byte <= 70) return byte - 55
  return byte >= 97 && byte <= 102 ? byte - 87 : -1
}
