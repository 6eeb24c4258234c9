import { expect, test } from 'vitest'
import { itemsDone } from './items-done.ts'

const values = (isJudged: boolean) => [
  { stage: 'interview' as const, value: '2', isCarried: !isJudged, isJudged },
]

test('who judges reads how many values were set or confirmed, wherever that was', () => {
  const items = [
    { values: values(true), isEnded: false },
    { values: values(false), isEnded: true },
  ]

  expect(itemsDone(items)).toEqual({ done: 1, counted: 'judged' })
})

test('who does not see the values reads how many items were talked about', () => {
  const items = [
    { values: [], isEnded: true },
    { values: [], isEnded: false },
  ]

  expect(itemsDone(items)).toEqual({ done: 1, counted: 'discussed' })
})
