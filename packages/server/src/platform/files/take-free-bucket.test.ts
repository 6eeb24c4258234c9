import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BucketMark } from './bucket-mark.ts'
import { takeFreeBucket } from './take-free-bucket.ts'

const markOf = (id: string): BucketMark => ({ id, host: 'komputer', dataFolder: `/srv/${id}`, since: 'kini' })

/** A bucket in memory that takes what is written last, or says no to all but the first. */
function bucket(refusesLater: boolean, turn: () => Promise<void>) {
  let kept: BucketMark | undefined
  return {
    async read() {
      await turn()
      return kept
    },
    async writeFirst(mark: BucketMark) {
      await turn()
      if (kept === undefined || !refusesLater) kept = mark
    },
  }
}

test('of two installations that come to a fresh bucket at once one takes it, in whatever order their requests arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, refusesLater) => {
      const marks = bucket(refusesLater, () => scheduler.schedule(Promise.resolve()))
      const decided = { arang: Promise.withResolvers<void>(), bara: Promise.withResolvers<void>() }
      const take = async (id: 'arang' | 'bara', other: 'arang' | 'bara') => {
        const writeFirst = (mark: BucketMark) => marks.writeFirst(mark).finally(decided[id].resolve)
        // The pause: who had read that it is nobody's has written by its end.
        const settle = () => decided[other].promise
        const mark = await takeFreeBucket({ ...marks, writeFirst }, markOf(id), settle)
        decided[id].resolve()
        return mark?.id === id
      }
      const [arang, bara] = await scheduler.waitFor(
        Promise.all([take('arang', 'bara'), take('bara', 'arang')]),
      )
      expect(arang).toBe(!bara)
    }),
    { numRuns: 50 },
  )
})

test('a bucket that is somebody’s stays theirs', async () => {
  const marks = bucket(false, async () => {})
  await marks.writeFirst(markOf('arang'))
  expect(await takeFreeBucket(marks, markOf('bara'), async () => {})).toMatchObject({ id: 'arang' })
})
