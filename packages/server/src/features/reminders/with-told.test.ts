import { expect, test } from 'vitest'
import { withTold } from './with-told.ts'

const telling = (taskKey: string, toldAt: Date) => ({
  ...{ taskKey, toldAt, letterId: 'surat', institutionId: 'kota', personId: 'sari' },
  ...{ assessmentId: '2024', step: 'given' as const, dueAt: null },
})
const [monday, tuesday] = [new Date('2026-03-02T02:00:00Z'), new Date('2026-03-03T02:00:00Z')]

test('each task has what was told of it, the newest first, and the last time that somebody asked', () => {
  const told = [telling('a', tuesday), telling('b', tuesday), telling('a', monday)].map((each) => ({
    ...{ telling: each, state: 'sent' as const, endedAt: null },
  }))
  const nudges = [
    { taskKey: 'b', askedAt: tuesday },
    { taskKey: 'b', askedAt: monday },
  ]

  const [a, b, c] = withTold(
    [{ task: { key: 'a' } }, { task: { key: 'b' } }, { task: { key: 'c' } }],
    told,
    nudges,
  )

  expect(a?.told.map((each) => each.telling.toldAt)).toEqual([tuesday, monday])
  expect(a?.nudgedAt).toBeNull()
  expect(b).toMatchObject({ told: [{ telling: { taskKey: 'b' } }], nudgedAt: tuesday })
  expect(c).toMatchObject({ told: [], nudgedAt: null })
})

test('of thousands of tasks each line of the log is looked at once, not once for each task', () => {
  let looks = 0
  const tasks = Array.from({ length: 4_700 }, (_, place) => ({ task: { key: `tugas-${place}` } }))
  const told = Array.from({ length: 18_800 }, (_, place) => ({
    get telling() {
      looks += 1
      return telling(`tugas-${place % tasks.length}`, monday)
    },
    ...{ state: 'sent' as const, endedAt: null },
  }))

  const held = withTold(tasks, told, [])

  expect(looks).toBe(told.length)
  expect(held.every((each) => each.told.length === 4)).toBe(true)
})
