import { makeWords } from '../search-documents/made-words.ts'
import { randomInteger, seededRandom } from '../seeded-random.ts'

const wordsPerText = 300

interface MadeText {
  readonly text: string
  /** That it bears. */
  readonly ownNumber: string
}

/**
 * Texts as a library holds them, the same in every run: of ten, seven say something of their own, one repeats an earlier one with another
 * year, one with another number and year, and one is the same form that thousands use, with a few words filled in.
 */
export function makeTexts(first: number, count: number): MadeText[] {
  return Array.from({ length: count }, (_, index) => makeText(first + index))
}

const words = makeWords(8_000)

function makeText(number: number): MadeText {
  const isLate = number > 100
  const repeatsYear = number % 10 === 1 && isLate
  const repeats = repeatsYear || (number % 10 === 2 && isLate)
  // What is repeated says something of its own.
  const [from, year] = repeats ? [number - (repeatsYear ? 97 : 99), 2025] : [number, 2024]
  const ownNumber = `800/${repeatsYear ? from : number}`
  if (number % 10 === 0) return { text: fillForm(number), ownNumber }
  return { text: `laporan nomor ${ownNumber}/${year} ${anyWords(from, wordsPerText).join(' ')}`, ownNumber }
}

function fillForm(number: number): string {
  const form = anyWords(0, wordsPerText)
  for (const [index, word] of anyWords(number, 6).entries()) form[index * 40] = word
  return form.join(' ')
}

function anyWords(seed: number, count: number): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => words[randomInteger(random, 0, words.length - 1)] ?? '')
}
