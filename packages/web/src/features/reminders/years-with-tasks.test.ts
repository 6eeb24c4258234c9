import { expect, test } from 'vitest'
import { yearsWithTasks } from './years-with-tasks.ts'

const years = [2022, 2021, 2018].map((year) => ({ assessmentId: String(year), year }))

test('years in which something waits are told with how much, and no other year', () => {
  expect(yearsWithTasks(years, [0, 2, undefined])).toEqual([{ year: 2021, count: 2 }])
})
