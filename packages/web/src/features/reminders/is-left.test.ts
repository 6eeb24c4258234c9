import { expect, test } from 'vitest'
import { isLeft, isPressing } from './is-left.ts'

test('what a round of years ago asked to be filled in is left: it presses nobody', () => {
  const asked = { kind: 'contribution', daysLate: 4 * 365 } as const

  expect([isLeft(asked), isPressing(asked)]).toEqual([true, false])
})

test('what is late since yesterday presses, and so does what was promised, however long ago', () => {
  for (const late of [
    { kind: 'contribution', daysLate: 1 },
    { kind: 'recommendation', daysLate: 4 * 365 },
  ] as const)
    expect([isLeft(late), isPressing(late)]).toEqual([false, true])

  expect(isPressing({ kind: 'contribution', daysLate: 0 })).toBe(false)
})
