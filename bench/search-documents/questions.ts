import { randomInteger, seededRandom } from '../seeded-random.ts'
import { commonWords, makeWords } from './made-words.ts'

/** What people type: common words, rare ones, both, unfinished ones, a word of one document, and filters; as ends of an address. */
export function makeQuestions(count: number): readonly string[] {
  const random = seededRandom(5)
  const words = makeWords(30_000)
  const pick = (from: number, to: number) => words[randomInteger(random, from, to)] ?? ''
  const common = () => pick(0, commonWords.length - 1)
  const rare = () => pick(15_000, 29_999)
  const kinds: readonly (() => string)[] = [
    () => `/search?q=${common()}`,
    () => `/search?q=${common()}+${common()}`,
    () => `/search?q=${pick(100, 2_000)}`,
    () => `/search?q=${rare()}`,
    () => `/search?q=${common()}+${rare()}`,
    () => `/search?q=${common()}+${pick(30, 3_000).slice(0, 4)}`,
    () => `/search?q=${pick(30, 3_000).slice(0, 3)}`,
    () => `/search?q=dokumen${randomInteger(random, 1, 149_999)}`,
    () => `/search?q=sk_scan_${randomInteger(random, 2019, 2025)}_berkas${randomInteger(random, 1, 149_999)}`,
    () => `/search?q=${common()}+final`,
    () => `/search?q=${common()}&year=${randomInteger(random, 2019, 2025)}&kind=minutes`,
    () => `/search?q=${common()}&found=draft`,
  ]
  return inTurn(kinds, count)
}

/** What is asked where only documents like another one are to be shown: pages of the library, and searches. */
export function makeAlikeQuestions(count: number): readonly string[] {
  const random = seededRandom(9)
  const words = makeWords(30_000)
  const pick = (from: number, to: number) => words[randomInteger(random, from, to)] ?? ''
  return inTurn(
    [
      () => '?alike=yes',
      () => `?alike=yes&year=${randomInteger(random, 2019, 2025)}&kind=minutes`,
      () => `/search?alike=yes&q=${pick(0, commonWords.length - 1)}`,
      () => `/search?alike=yes&q=${pick(100, 2_000)}`,
      () => `/search?alike=yes&q=${pick(15_000, 29_999)}`,
    ],
    count,
  )
}

const inTurn = (kinds: readonly (() => string)[], count: number) =>
  Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.() ?? '')
