import { randomInt } from 'node:crypto'

/** Crockford's: no letter that is taken for a figure, and none too many. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** Eighty bits: nobody finds one by trying. */
export function newCheckCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** As it is printed and read aloud: "7K2M-Q4RT-9XWB-D3HN". */
export function spelledCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** What somebody copied from a paper: small letters, blanks and the usual mistakes are forgiven. Undefined: it is no code at all. */
export function findCheckCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : undefined
}
