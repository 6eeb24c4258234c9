import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runBeside } from './run-beside.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what takes longer than its turn is not begun a second time, and stopping waits for it', async () => {
  const begun: PromiseWithResolvers<void>[] = []
  const beside = runBeside(
    () => {
      const turn = Promise.withResolvers<void>()
      begun.push(turn)
      return turn.promise
    },
    { everyMs: 1_000, reportFailure() {} },
  )
  await vi.advanceTimersByTimeAsync(3_500)
  expect(begun).toHaveLength(1)
  begun[0]?.resolve()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(begun).toHaveLength(2)

  let isStopped = false
  const stopped = beside.stop().then(() => {
    isStopped = true
  })
  await vi.advanceTimersByTimeAsync(5_000)
  expect([begun.length, isStopped]).toEqual([2, false])
  begun[1]?.resolve()
  await stopped
})

test('a failure is told, and the next turn comes', async () => {
  const told: unknown[] = []
  let turns = 0
  const work = async () => {
    turns += 1
    throw new Error(`turn ${turns}`)
  }
  const beside = runBeside(work, { everyMs: 1_000, reportFailure: (error) => told.push(error) })
  await vi.advanceTimersByTimeAsync(2_000)
  await beside.stop()
  expect(told).toEqual([new Error('turn 1'), new Error('turn 2')])
})

test('of what went on after it failed here and there, each failure is told', async () => {
  const told: unknown[] = []
  const [first, second] = [new Error('here'), new Error('there')]
  const work = () => Promise.reject(new AggregateError([first, second]))
  const beside = runBeside(work, { everyMs: 1_000, reportFailure: (error) => told.push(error) })
  await vi.advanceTimersByTimeAsync(1_000)
  await beside.stop()
  expect(told).toEqual([first, second])
})
