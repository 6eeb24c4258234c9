import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, isJson } from './json.ts'

test('the order in which keys came does not matter', () => {
  expect(canonicalJson({ b: 1, a: [true, null], c: { z: 'x', y: '\n<b>' } })).toBe(
    String.raw`{"a":[true,null],"b":1,"c":{"y":"\n<b>","z":"x"}}`,
  )
})

test('read back it is the same value, and written again the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      if (!isJson(value)) return
      const text = canonicalJson(value)
      const again: unknown = JSON.parse(text)
      expect(isJson(again) && canonicalJson(again)).toBe(text)
    }),
  )
})

test('a fraction has no canonical text, nor has a key that needs escapes', () => {
  expect(() => canonicalJson({ 'two\nlines': 'x' })).toThrow(RangeError)
  expect(() => canonicalJson({ value: 0.1 })).toThrow(RangeError)
  expect([0.1, -0, Number.NaN, undefined, 1n].map(isJson)).toEqual([false, false, false, false, false])
})
