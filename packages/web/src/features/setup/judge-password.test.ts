import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgePassword, shortestPassword } from './judge-password.ts'

const rina = { name: 'Rina Wulandari', email: 'rina.wulandari@balikpapan.go.id' }

test.each([
  ['', 'empty'],
  ['pendek', 'short'],
  ['aaaaaaaaaaaaaaaa', 'guessable'],
  ['password1234', 'guessable'],
  ['Wulandari2026', 'guessable'],
  ['balikpapan123', 'guessable'],
  ['kopi susu pagi', 'enough'],
  ['empat kuda lewat jembatan', 'strong'],
])('"%s" is %s', (password, kind) => {
  expect(judgePassword(password, rina).kind).toBe(kind)
})

test('says how many characters are missing', () => {
  expect(judgePassword('sepuluh 10', rina)).toEqual({ kind: 'short', missing: 2 })
})

test('below the least length nothing is good enough, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: shortestPassword - 1 }), (password) => {
      expect(judgePassword(password, rina).kind).toBe('short')
    }),
  )
})
