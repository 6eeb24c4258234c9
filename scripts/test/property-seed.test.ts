import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { settlePropertySeed } from './property-seed.ts'

const before = process.env.UNDAGI_PROPERTY_SEED
afterEach(() => {
  process.env.UNDAGI_PROPERTY_SEED = before
})

test('the examples of this run are those that anybody gets who runs it with the seed it says', () => {
  const seed = Number(before)

  expect(fc.sample(fc.integer(), 5)).toEqual(fc.sample(fc.integer(), { seed, numRuns: 5 }))
})

test('who explores gets examples of their own, and is told the seed that brings them back', () => {
  settlePropertySeed('random')
  const once = process.env.UNDAGI_PROPERTY_SEED
  settlePropertySeed('random')

  expect(process.env.UNDAGI_PROPERTY_SEED).not.toBe(once)
  settlePropertySeed('42')
  expect(process.env.UNDAGI_PROPERTY_SEED).toBe('42')
})

test('a seed that is no whole number is refused', () => {
  expect(() => settlePropertySeed('banyak')).toThrow('bukan bilangan bulat')
})
