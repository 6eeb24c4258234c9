const LETTERS = 26

/** 1 is A, 27 is AA. */
export function columnLetters(position: number): string {
  let letters = ''
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters
  }
  return letters
}

/** "B7" for row 7 and column 2, both counted from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** The first and last row of a range such as "B1:D2". */
export function rowsOfRange(range: string): { readonly first: number; readonly last: number } {
  const rows = [...range.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  return { first: Math.min(...rows), last: Math.max(...rows) }
}

/** 1 for "A7", 27 for "AA7"; 0 where there are no letters. */
export function columnPosition(address: string): number {
  let position = 0
  for (const letter of /^[A-Z]{0,4}/.exec(address)?.[0] ?? '')
    position = position * LETTERS + letter.charCodeAt(0) - 64
  return position
}
