import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestClock } from '../../testing/test-clock.ts'
import { createFileWork } from './file-work.ts'

const key = (sha256: string) => ({ institutionId: 'here', sha256 })

interface Files {
  readonly waiting: Set<string>
  /** Those that cannot be dealt with. */
  readonly stuck: ReadonlySet<string>
}

function workOn({ waiting, stuck }: Files, mostAtOnce: number) {
  const clock = createTestClock()
  const tried: string[] = []
  const work = createFileWork({
    ...{ clock, mostAtOnce, longestRestMs: 60_000 },
    select: async (most) => [...waiting].slice(0, most).map(key),
    deal: async ({ sha256 }) => {
      tried.push(sha256)
      await Promise.resolve()
      if (stuck.has(sha256)) return 'not_now'
      waiting.delete(sha256)
      return 'done'
    },
  })
  return { clock, work, tried }
}

test('however many files cannot be dealt with, every other one is, and those are tried again', async () => {
  const names = fc.uniqueArray(fc.nat(300).map(String), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 8 }), async (all, most) => {
      const stuck = new Set(all.filter((_, index) => index % 3 !== 0))
      const files = { waiting: new Set(all), stuck }
      const { work, tried } = workOn(files, most)
      for (let look = 0; look < 3 * all.length + 3; look += 1) {
        work.wake()
        await work.lookForWork()
      }
      expect([...files.waiting].toSorted()).toEqual([...stuck].toSorted())
      for (const name of stuck) expect(tried.filter((each) => each === name).length).toBeGreaterThan(1)
    }),
  )
})

test('nothing is looked for again before its time, unless something came', async () => {
  const files = { waiting: new Set<string>(), stuck: new Set<string>() }
  const { clock, work, tried } = workOn(files, 5)
  await work.lookForWork()
  files.waiting.add('a')
  await work.lookForWork()
  expect(tried).toEqual([])
  clock.advanceBy(60_000)
  await work.lookForWork()
  expect(tried).toEqual(['a'])
  files.waiting.add('b')
  work.wake()
  await work.lookForWork()
  expect(tried).toEqual(['a', 'b'])
})

test('who asks for the work while it is being done waits for it, and no file is dealt with twice', async () => {
  const { work, tried } = workOn({ waiting: new Set(['a', 'b']), stuck: new Set() }, 5)
  await Promise.all([work.lookForWork(), work.lookForWork()])
  work.wake()
  await work.lookForWork()
  expect(tried).toEqual(['a', 'b'])
})

test('once it is stopped no further file is begun, and what is being done hears of it', async () => {
  const begun: string[] = []
  const work = createFileWork({
    ...{ clock: createTestClock(), longestRestMs: 1, mostAtOnce: 5 },
    select: async () => [key('a'), key('b')],
    deal: async ({ sha256 }, signal) => {
      begun.push(sha256)
      work.stop()
      expect(signal.aborted).toBe(true)
      return 'done'
    },
  })
  await work.lookForWork()
  expect(begun).toEqual(['a'])
})
