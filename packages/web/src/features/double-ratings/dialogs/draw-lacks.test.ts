import { expect, test } from 'vitest'
import { drawLacks } from './draw-lacks.ts'

const full = {
  ...{ size: '12', seed: 'rapat', reason: 'Uji.' },
  ...{ letterNumber: 'B/1', letterDate: '2026-09-01' },
}

test('a draw lacks nothing with a number of indicators that there are, a seed and a reason', () => {
  expect(drawLacks({ ...full, letterNumber: '', letterDate: '' }, { most: 47, byLetterOnly: false })).toEqual(
    [],
  )
})

test('where the ministry is elsewhere its letter is asked for too', () => {
  expect(drawLacks({ ...full, letterNumber: ' ', letterDate: '' }, { most: 47, byLetterOnly: true })).toEqual(
    ['letter_number', 'letter_date'],
  )
})

test.each(['', '0', '48', '1.5', 'dua', '-1'])('"%s" of 47 indicators is no sample', (size) => {
  expect(drawLacks({ ...full, size, seed: ' ', reason: '' }, { most: 47, byLetterOnly: false })).toEqual([
    'size',
    'seed',
    'reason',
  ])
})
