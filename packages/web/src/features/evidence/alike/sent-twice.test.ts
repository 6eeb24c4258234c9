import { expect, test } from 'vitest'
import { findSentTwice } from './sent-twice.ts'

const sent = (key: string, name: string, sha256: string | null) => ({ key, name, sha256 })

test('the same file twice in one form is told, also under another name; what is still on its way is not', () => {
  const files = [
    sent('1', 'SK.pdf', 'a'),
    sent('2', 'Notula.pdf', 'b'),
    sent('3', 'SK (1).pdf', 'a'),
    sent('4', 'Lampiran.pdf', null),
    sent('5', 'Lampiran.pdf', null),
  ]

  expect(findSentTwice(files)).toEqual([{ key: '3', name: 'SK (1).pdf', first: 'SK.pdf' }])
})

test('sent three times it is told twice, each time with the first', () => {
  const files = ['1', '2', '3'].map((key) => sent(key, `${key}.pdf`, 'a'))

  expect(findSentTwice(files).map(({ first }) => first)).toEqual(['1.pdf', '1.pdf'])
})
