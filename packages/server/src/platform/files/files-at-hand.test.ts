import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FileKey, FileMissing, type FileStore } from './file-store.ts'
import { createFilesAtHand } from './files-at-hand.ts'

/** Lies elsewhere, as in a bucket, and counts how often it is asked for something. */
function storeElsewhere(contents: Readonly<Record<string, string>>) {
  const asked: string[] = []
  const store: FileStore = {
    put: async () => {},
    async open(key) {
      asked.push(key.sha256)
      const content = contents[key.sha256]
      if (content === undefined) throw new FileMissing(key)
      return Readable.from([Buffer.from(content)])
    },
    openInPlace: async () => undefined,
    size: async ({ sha256 }) => contents[sha256]?.length,
    remove: async () => {},
    async *list() {},
    discardDrafts: async () => {},
  }
  return { store, asked }
}

const named = (sha256: string): FileKey => ({ institutionId: 'arang', sha256 })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('all who look at a document at once, and who turns the page, read one copy of it', async () => {
  const { store, asked } = storeElsewhere({ a: 'Perwali 12' })
  const files = createFilesAtHand(store)
  const taken = await Promise.all([1, 2, 3].map(() => files.take(named('a'))))
  for (const { fd } of taken) expect(readFileSync(`/dev/fd/${fd}`, 'utf8')).toBe('Perwali 12')
  for (const file of taken) await file[Symbol.asyncDispose]()

  await using next = await files.take(named('a'))

  expect(readFileSync(`/dev/fd/${next.fd}`, 'utf8')).toBe('Perwali 12')
  expect(asked).toEqual(['a'])
})

test('a copy is forgotten after a while, but never under the hands of who reads it', async () => {
  const { store, asked } = storeElsewhere({ a: 'Perwali 12' })
  const files = createFilesAtHand(store, { keptMs: 1000, mostBytes: 1000 })
  const first = await files.take(named('a'))
  vi.advanceTimersByTime(5000)
  expect(readFileSync(`/dev/fd/${first.fd}`, 'utf8')).toBe('Perwali 12')
  await first[Symbol.asyncDispose]()
  vi.advanceTimersByTime(1001)

  await using again = await files.take(named('a'))

  expect(again.fd).toBeGreaterThan(0)
  expect(asked).toEqual(['a', 'a'])
})

test('of more than there is room for, what was looked at longest ago goes first', async () => {
  const { store, asked } = storeElsewhere({ a: 'aaaa', b: 'bbbb', c: 'cccc' })
  const files = createFilesAtHand(store, { keptMs: 1000, mostBytes: 8 })
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) {
    await using _ = await files.take(named(name))
  }

  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what was missing once is looked for again', async () => {
  const contents: Record<string, string> = {}
  const files = createFilesAtHand(storeElsewhere(contents).store)
  await expect(files.take(named('a'))).rejects.toThrow(FileMissing)
  contents.a = 'kembali'

  await using file = await files.take(named('a'))

  expect(readFileSync(`/dev/fd/${file.fd}`, 'utf8')).toBe('kembali')
})
