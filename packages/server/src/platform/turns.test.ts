import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('so many run at once, a few wait in their order, and who comes after them is told so', async () => {
  const turns = createTurns({ atOnce: 2, mostWaiting: 2 })
  const begun: string[] = []
  const gates = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => gates.set(name, () => resolve(name)))
  }

  const taken = ['a', 'b', 'c', 'd', 'e'].map((name) => turns.take(work(name)))
  expect(begun).toEqual(['a', 'b'])
  expect(taken[4]).toBeUndefined()

  gates.get('b')?.()
  await expect.poll(() => begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c']) gates.get(name)?.()
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd'])
  gates.get('d')?.()
  expect(await Promise.all(taken)).toEqual(['a', 'b', 'c', 'd', undefined])
})

test('work that fails leaves its place to the next', async () => {
  const turns = createTurns({ atOnce: 1, mostWaiting: 1 })
  const failing = turns.take(() => Promise.reject(new Error('rusak')))
  const next = turns.take(async () => 'sesudahnya')
  await expect(failing).rejects.toThrow('rusak')
  expect(await next).toBe('sesudahnya')
})
