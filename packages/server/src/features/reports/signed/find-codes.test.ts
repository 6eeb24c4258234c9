import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newCheckCode, spelledCode } from '../check-code.ts'
import { findCodes } from './find-codes.ts'

test('the code at the foot of every page is found once, also where its line was broken', () => {
  const code = newCheckCode()
  const [first, ...rest] = spelledCode(code).split('-')
  const text = `versi 1 · kode periksa ${spelledCode(code)}\nversi 1 · kode periksa ${first}-\n${rest.join(' - ')}`

  expect(findCodes(text)).toEqual([code])
})

test('a text without a code has none, and numbers of papers are none', () => {
  expect(findCodes('Nomor 047/BA-SPBE/2026, NIP 19700101 199503 2 001')).toEqual([])
})

test('every code that is printed is found again, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n') }), (around) => {
      const code = newCheckCode()
      expect(findCodes(`${around} ${spelledCode(code)} ${around}`)).toEqual([code])
    }),
  )
})
