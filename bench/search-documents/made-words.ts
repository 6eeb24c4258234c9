import { randomInteger, seededRandom } from '../seeded-random.ts'

/** What such documents say on nearly every page, the commonest first. */
export const commonWords = [
  ...['dan', 'yang', 'di', 'dengan', 'untuk', 'pemerintah', 'daerah', 'layanan', 'peraturan', 'sistem'],
  ...['elektronik', 'berbasis', 'pemerintahan', 'kebijakan', 'pelaksanaan', 'data', 'arsitektur', 'rencana'],
  ...['penyelenggaraan', 'digital', 'anggaran', 'evaluasi', 'keamanan', 'informasi', 'aplikasi', 'instansi'],
]

const syllables = [
  ...[
    'ba',
    'ka',
    'ta',
    'sa',
    'ma',
    'na',
    'ra',
    'la',
    'pe',
    'me',
    'ke',
    'se',
    'te',
    'be',
    'di',
    'ti',
    'si',
    'li',
  ],
  ...[
    'ku',
    'tu',
    'su',
    'lu',
    'ru',
    'mu',
    'pan',
    'kan',
    'tan',
    'lan',
    'ran',
    'gan',
    'nya',
    'ngi',
    'sah',
    'dar',
  ],
]

/** So many different words: the common ones first, and made ones that a dictionary would take for Indonesian. */
export function makeWords(count: number): readonly string[] {
  const random = seededRandom(7)
  const words = new Set(commonWords)
  while (words.size < count) {
    const length = randomInteger(random, 2, 4)
    const parts = Array.from({ length }, () => syllables[randomInteger(random, 0, syllables.length - 1)])
    words.add(parts.join(''))
  }
  return [...words]
}

/** Texts of so many words each, in which the earlier a word stands in the list, the more often it is said. */
export function makeParagraphs(words: readonly string[], count: number, length: number): readonly string[] {
  const random = seededRandom(11)
  const word = () => words[Math.floor(words.length * random() ** 5)] ?? ''
  return Array.from({ length: count }, () => Array.from({ length }, word).join(' '))
}
