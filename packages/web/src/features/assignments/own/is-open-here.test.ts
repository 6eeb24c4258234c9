import { expect, test } from 'vitest'
import { isOpenHere } from './is-open-here.ts'

test.each([
  ['open', true],
  ['waiting', true],
  ['to_come', false],
  ['stopped', false],
] as const)('an assignment that is %s opens its assessment: %s', (state, opens) => {
  expect(isOpenHere([{ assessmentId: 'of 2021', state }], 'of 2021')).toBe(opens)
  expect(isOpenHere([{ assessmentId: 'of 2021', state }], 'of 2022')).toBe(false)
})
