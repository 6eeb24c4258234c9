import fc from 'fast-check'

/** What befalls the text of a paper between its writer and us, none of which makes a draft final. */
export type Hardship = (pages: readonly string[]) => readonly string[]

const eachLine =
  (change: (line: string, index: number) => string): Hardship =>
  (pages) =>
    pages.map((page) =>
      page
        .split('\n')
        .map((line, index) => change(line, index))
        .join('\n'),
    )

const spaceLetters = (every: number): Hardship =>
  eachLine((line, index) =>
    index % every === 0 ? line.replace(/\b\p{Lu}{4,}\b/gu, (word) => [...word].join(' ')) : line,
  )

const breakWords = (every: number): Hardship =>
  eachLine((line, index) => (index % every === 0 ? line.replace(/(\p{L}{3})(\p{L}{4})/u, '$1\n$2') : line))

const mistake = (signs: readonly (readonly [from: string, to: string])[], every: number): Hardship => {
  let met = 0
  return eachLine((line) =>
    signs.reduce((text, [from, to]) => text.replaceAll(from, () => (met++ % every === 0 ? to : from)), line),
  )
}

const OCR = [
  ['l', '1'],
  ['O', '0'],
  ['rn', 'm'],
  ['I', 'l'],
  ['S', '5'],
  ['B', '8'],
] as const

const addEdges =
  (head: string, foot: string): Hardship =>
  (pages) =>
    pages.map((page, index) => `${head}\n${page}\n${foot} ${index + 1}`)

const losePage =
  (which: number): Hardship =>
  (pages) =>
    pages.length < 2 ? pages : pages.filter((_, index) => index !== which % pages.length)

const loseEnd =
  (share: number): Hardship =>
  (pages) => {
    const lines = pages.at(-1)?.split('\n') ?? []
    return [...pages.slice(0, -1), lines.slice(0, Math.ceil(lines.length * share)).join('\n')]
  }

const often = fc.integer({ min: 1, max: 5 })

const hardship: fc.Arbitrary<Hardship> = fc.oneof(
  often.map(spaceLetters),
  often.map(breakWords),
  fc.tuple(fc.subarray([...OCR], { minLength: 1 }), often).map(([signs, every]) => mistake(signs, every)),
  fc
    .tuple(
      fc.constantFrom('jdih.contoh.go.id', 'SALINAN', '- 1 -', 'PEMERINTAH KOTA CONTOH'),
      fc.constantFrom('Halaman', 'www.contoh.go.id'),
    )
    .map(([head, foot]) => addEdges(head, foot)),
  fc.nat({ max: 5 }).map(losePage),
  fc.double({ min: 0.3, max: 1, noNaN: true }).map(loseEnd),
  fc.constant(eachLine((line) => line.toUpperCase())),
  fc.constant(eachLine((line) => line.toLowerCase())),
  fc.constant(eachLine((line) => line.replace(/ {2,}/g, ' ').trim())),
)

/** Several, one after the other. */
export const hardships: fc.Arbitrary<Hardship> = fc
  .array(hardship, { minLength: 1, maxLength: 3 })
  .map((list) => (pages) => list.reduce((suffered, each) => each(suffered), pages))
