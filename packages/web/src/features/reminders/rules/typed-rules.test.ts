import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRules, toTyped } from './typed-rules.ts'

const minute = fc.nat(1439)
const anyRules = fc.record({
  ...{ quietFrom: minute, quietTo: minute, quietDays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }) },
  soonDays: fc.integer({ min: 1, max: 30 }),
  headAfterDays: fc.integer({ min: 1, max: 60 }),
  overseersAfterDays: fc.integer({ min: 1, max: 60 }),
  ...{ changedByName: fc.constant(null), changedAt: fc.constant(null) },
})

test('rules that are shown and saved unchanged are the same rules', () => {
  fc.assert(
    fc.property(anyRules, ({ changedByName, changedAt, ...rules }) => {
      expect(toRules(toTyped({ ...rules, changedByName, changedAt }))).toEqual(rules)
    }),
  )
})

const typed = {
  ...{ quietFrom: '20:00', quietTo: '07:00', quietDays: [0, 6] },
  ...{ soonDays: '3', headAfterDays: '3', overseersAfterDays: '7' },
}

test.each([
  { quietFrom: '' },
  { quietTo: '24:00' },
  { soonDays: '0' },
  { soonDays: '31' },
  { headAfterDays: '1,5' },
  { overseersAfterDays: '61' },
  { quietDays: [0, 1, 2, 3, 4, 5, 6] },
])('%j is not saved', (wrong) => {
  expect(toRules(typed)).toBeDefined()
  expect(toRules({ ...typed, ...wrong })).toBeUndefined()
})
