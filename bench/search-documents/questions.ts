import { randomInteger, seededRandom } from '../seeded-random.ts'
import { commonWords, makeWords } from './made-words.ts'

/** What people type: common words, rare ones, both, unfinished ones, a word of one document, and filters; as parts of an address. */
export function makeQuestions(count: number): readonly string[] {
  const random = seededRandom(5)
  const words = makeWords(30_000)
  const pick = (from: number, to: number) => words[randomInteger(random, from, to)] ?? ''
  const common = () => pick(0, commonWords.length - 1)
  const rare = () => pick(15_000, 29_999)
  const kinds: readonly (() => string)[] = [
    () => `q=${common()}`,
    () => `q=${common()}+${common()}`,
    () => `q=${pick(100, 2_000)}`,
    () => `q=${rare()}`,
    () => `q=${common()}+${rare()}`,
    () => `q=${common()}+${pick(30, 3_000).slice(0, 4)}`,
    () => `q=${pick(30, 3_000).slice(0, 3)}`,
    () => `q=dokumen${randomInteger(random, 1, 149_999)}`,
    () => `q=${common()}&year=${randomInteger(random, 2019, 2025)}&kind=minutes`,
    () => `q=${common()}&found=draft`,
  ]
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.() ?? '')
}
