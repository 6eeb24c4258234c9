import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCodes } from './parse-codes.ts'

const known = ['1', '2', '3', '4', '35', '35-2', '35-3', '36']

test('indicators are named one by one, as a range, or not at all, which means every one', () => {
  expect(parseCodes('1, 4 dan 36', known)).toEqual({ codes: ['1', '4', '36'] })
  expect(parseCodes('4; 2-3', known)).toEqual({ codes: ['2', '3', '4'] })
  expect(parseCodes(' ', known)).toEqual({ codes: null })
})

test('an indicator whose number has a dash is itself, and stands within a range', () => {
  expect(parseCodes('35-2', known)).toEqual({ codes: ['35-2'] })
  expect(parseCodes('35–36', known)).toEqual({ codes: ['35', '35-2', '35-3', '36'] })
})

test('what is no indicator of the instrument is named, and nothing is assigned', () => {
  expect(parseCodes('1, 48, 4-2, x', known)).toEqual({ unknown: ['48', '4-2', 'x'] })
})

test('whatever is written, only indicators of the instrument are read, each once and in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...known, '1-4', '35-36'), { minLength: 1 }), (words) => {
      const parsed = parseCodes(words.join(' '), known)
      const codes = 'codes' in parsed ? (parsed.codes ?? []) : []

      expect(codes).toEqual(known.filter((code) => codes.includes(code)))
      expect(codes.length).toBeGreaterThan(0)
    }),
  )
})
