/** What recognition makes of a word laid over a page is seldom right to the letter: so many of them may be wrong. */
const OF_DRAFTS = {
  RANCANGAN: 3,
  KONSEP: 1,
  DRAFT: 1,
  DRAF: 0,
  USULAN: 1,
  BELUMDITETAPKAN: 4,
  BELUMFINAL: 2,
} as const
/** Words that say nothing against a document. */
const HARMLESS = [
  ...['SALINAN', 'ASLI', 'TURUNAN', 'KOPI', 'COPY', 'ARSIP', 'RAHASIA', 'TERBATAS', 'TERKENDALI', 'CONTOH'],
  ...['DATA', 'JDIH', 'PEMERINTAH', 'KOTA', 'KABUPATEN', 'PROVINSI', 'DAERAH', 'REPUBLIK', 'INDONESIA'],
] as const
const SHORTEST_WORD = 3
const LONG_WORD = 6

/** The word for a draft that the reading is nearest to; `undefined` where it is near none. */
export function draftWordIn(reading: string): string | undefined {
  const words = [...wordsOf(reading), wordsOf(reading).join('')]
  for (const [wanted, mistakes] of Object.entries(OF_DRAFTS)) {
    if (words.some((word) => mistakesIn(word, wanted) <= mistakes)) return wanted
  }
  return undefined
}

/** Whether all that was read is known to be no word for a draft. */
export function isHarmless(reading: string): boolean {
  const words = wordsOf(reading)
  return (
    words.length > 0 &&
    words.every((word) =>
      HARMLESS.some((known) => mistakesIn(word, known) <= (known.length >= LONG_WORD ? 1 : 0)),
    )
  )
}

function wordsOf(reading: string): readonly string[] {
  return reading
    .toUpperCase()
    .split(/\P{L}+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
}

/** Letters to change, to add or to leave out. */
function mistakesIn(word: string, wanted: string): number {
  let above = Array.from({ length: wanted.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...word].entries()) {
    const line = [row + 1]
    for (const [at, other] of [...wanted].entries()) {
      const changed = (above[at] ?? 0) + (letter === other ? 0 : 1)
      line.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1))
    }
    above = line
  }
  return above[wanted.length] ?? wanted.length
}
