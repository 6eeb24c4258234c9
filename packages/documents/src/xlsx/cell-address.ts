const LETTERS = 26

/** 1 is A, 27 is AA. */
export function columnLetters(position: number): string {
  let letters = ''
  for (let rest = position; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters
  }
  return letters
}

/** The first and last row of a range such as "B1:D2". */
export function rowsOfRange(range: string): { readonly first: number; readonly last: number } {
  const rows = [...range.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  return { first: Math.min(...rows), last: Math.max(...rows) }
}
