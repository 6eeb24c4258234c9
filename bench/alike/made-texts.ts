import { makeWords } from '../search-documents/made-words.ts'
import { randomInteger, seededRandom } from '../seeded-random.ts'

const wordsPerText = 300

/**
 * Texts as a library holds them, the same in every run: of ten, eight say something of their own, one repeats an earlier one with another
 * year, and one is the same form that thousands use, with a few words filled in.
 */
export function makeTexts(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => makeText(first + index))
}

const words = makeWords(8_000)

function makeText(number: number): string {
  if (number % 10 === 0) return fillForm(number)
  const repeats = number % 10 === 1 && number > 100
  const [text, year] = repeats ? [number - 99, 2025] : [number, 2024]
  return `laporan tahun ${year} ${anyWords(text, wordsPerText).join(' ')}`
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
