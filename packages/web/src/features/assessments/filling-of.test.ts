import { expect, test } from 'vitest'
import { fillingOf } from './filling-of.ts'

const nothing = { rate: false, judgeCriteria: false, write: false, delegate: false, setTarget: false }
const everything = { rate: true, judgeCriteria: true, write: true }
const fromAni = {
  ...{ id: '1', indicatorCodes: ['3'], giverName: 'Ani', until: '2026-03-09T00:00:00.000Z' },
  can: everything,
}

test('what was delegated may be filled in, and through whom is known', () => {
  const filling = fillingOf({ can: nothing, delegations: [fromAni] }, '3')

  expect(filling.can).toEqual(everything)
  expect(filling.through?.giverName).toBe('Ani')
})

test('another indicator stays closed', () => {
  const filling = fillingOf({ can: nothing, delegations: [fromAni] }, '4')

  expect(filling).toEqual({ can: { rate: false, judgeCriteria: false, write: false }, through: undefined })
})

test('who may do all of it anyway does it in their own name alone', () => {
  const own = { ...nothing, ...everything }

  expect(fillingOf({ can: own, delegations: [fromAni] }, '3').through).toBeUndefined()
})
