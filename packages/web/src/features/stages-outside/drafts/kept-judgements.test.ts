import { expect, test } from 'vitest'
import { KeptJudgements } from './kept-judgements.ts'

/** Keeps in memory what a browser keeps on the device. */
class MemoryStorage {
  readonly #items = new Map<string, string>()
  get length(): number {
    return this.#items.size
  }
  key(at: number): string | null {
    return [...this.#items.keys()][at] ?? null
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }
  setItem(key: string, text: string): void {
    this.#items.set(key, text)
  }
  removeItem(key: string): void {
    this.#items.delete(key)
  }
}

const address = { personId: 'eka', assessmentId: 'a', stage: 'document_review', code: '11' } as const
const words = { value: '3', facts: 'Perwali', analysis: '', justification: '' }
const kept = { base: { version: 0, words: { ...words, value: '2' }, byName: null, at: null }, words }

test('what the server does not have is found again, by its author alone, and named in the list', () => {
  const storage = new MemoryStorage()
  new KeptJudgements(storage).keep(address, kept)

  const next = new KeptJudgements(storage)
  expect(next.find(address)).toEqual(kept)
  expect(next.find({ ...address, personId: 'eko' })).toBeNull()
  expect([...next.codes(address)]).toEqual(['11'])
  expect([...next.codes({ ...address, stage: 'interview' })]).toEqual([])

  next.keep(address, null)
  expect(next.find(address)).toBeNull()
})

test('a second tab that saved its own does not clear away what the first one still holds', () => {
  const storage = new MemoryStorage()
  const [first, second] = [new KeptJudgements(storage), new KeptJudgements(storage)]
  second.keep(address, { ...kept, words: { ...words, facts: 'Tab kedua' } })
  first.keep(address, kept)
  second.keep(address, null)
  expect(first.find(address)).toEqual(kept)
})

test('what somebody else wrote there is not believed, and a device that keeps nothing says so', () => {
  const storage = new MemoryStorage()
  const key = 'undagi.judgement/eka/a/document_review/11'
  for (const text of ['', '{', '{"base":1}', '{"base":{"version":"0"},"words":{}}']) {
    storage.setItem(key, text)
    expect(new KeptJudgements(storage).find(address)).toBeNull()
  }
  expect(new KeptJudgements(null).keep(address, kept)).toBe(false)
})
