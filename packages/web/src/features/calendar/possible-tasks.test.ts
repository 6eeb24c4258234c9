import { expect, test } from 'vitest'
import type { ScheduledStage } from './api/calendar.ts'
import { possibleTasks } from './possible-tasks.ts'

const tasks = (standing: ScheduledStage['standing'], last: string | null = '2026-06-12') =>
  possibleTasks({ standing, last, isChangeable: true }, { move: true })

test('what is under way is extended or closed, what is over extended, what is closed or to come opened', () => {
  expect(tasks('open')).toEqual(['extend', 'close'])
  expect(tasks('lapsed')).toEqual(['extend'])
  expect(tasks('closed')).toEqual(['open'])
  expect(tasks('to_come')).toEqual(['open'])
})

test('nothing is extended that has no last day, and nothing done with what has no days or is locked', () => {
  expect(tasks('open', null)).toEqual(['close'])
  expect([tasks('unset'), tasks('locked')]).toEqual([[], []])
})

test('who only reads, or comes after the publication, is offered nothing, nor is the institution where the ministry says the days', () => {
  const stage = { standing: 'open', last: '2026-06-12' } as const

  expect(possibleTasks({ ...stage, isChangeable: true }, { move: false })).toEqual([])
  expect(possibleTasks({ ...stage, isChangeable: false }, { move: true })).toEqual([])
})
