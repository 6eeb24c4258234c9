import { expect, test } from 'vitest'
import { createSyncBehind } from './sync-behind.ts'

const MEGABYTE = 1024 * 1024

/** A file whose journeys to the disk end when told to. */
function slowFile() {
  const journeys: PromiseWithResolvers<void>[] = []
  return {
    journeys,
    datasync() {
      const journey = Promise.withResolvers<void>()
      journeys.push(journey)
      return journey.promise
    },
  }
}

test('a file is brought to the disk while it grows, one file at a time, and wholly in the end', async () => {
  const syncBehind = createSyncBehind()
  const [one, other] = [slowFile(), slowFile()]
  const growing = syncBehind.of(one)
  growing.wrote(5 * MEGABYTE)
  expect(one.journeys).toHaveLength(0)
  growing.wrote(5 * MEGABYTE)
  growing.wrote(50 * MEGABYTE)
  syncBehind.of(other).wrote(50 * MEGABYTE)
  expect([one.journeys.length, other.journeys.length]).toEqual([1, 0])

  const finished = growing.finish()
  for (const { resolve } of one.journeys) resolve()
  await finished
  expect(one.journeys).toHaveLength(2)
})

test('a failure on the way is told in the end, though the disk says nothing more of it', async () => {
  const file = slowFile()
  const growing = createSyncBehind().of(file)
  growing.wrote(8 * MEGABYTE)
  file.journeys[0]?.reject(new Error('the disk is full'))
  await new Promise((resolve) => setImmediate(resolve))

  const finished = growing.finish()
  file.journeys[1]?.resolve()
  await expect(finished).rejects.toThrow('the disk is full')
})
