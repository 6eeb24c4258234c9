import type { TextEdition } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { chooseTexts } from './choose-texts.ts'

const text = (id: string, from: number): TextEdition => ({
  ...{ id, name: id, years: { from, to: null }, source: { document: 'd', at: 'hlm. 1' } },
})
const textEditions = [text('a', 2021), text('b', 2023), text('c', 2024)]

test('the texts compared are those of the address, else the earliest and the latest', () => {
  const { left, right } = chooseTexts({ naskahKiri: 'b', naskahKanan: 'tidak-ada' }, { textEditions })

  expect([left.id, right.id]).toEqual(['b', 'c'])
  expect(chooseTexts({}, { textEditions }).left.id).toBe('a')
  expect(() => chooseTexts({}, {})).toThrow('one text')
})
