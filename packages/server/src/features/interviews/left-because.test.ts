import { expect, test } from 'vitest'
import { leftBecause } from './left-because.ts'

const opened = { move: 'open_interview', note: 'Dibuka.' } as const
const left = (note: string) => ({ move: 'open_score_review', note }) as const
const givenBack = { move: 'return_to_assessors', note: 'Nilai 3 belum sah.' } as const

test('an interview that was given back and left again tells why it was left the last time', () => {
  expect(leftBecause([left('Wakil instansi pindah tugas.'), givenBack, left('Sakit.'), opened])).toBe(
    'Wakil instansi pindah tugas.',
  )
})

test('what was said when it was left before does not stand for a later time at which nothing was said', () => {
  expect(leftBecause([left('  '), givenBack, left('Sakit.'), opened])).toBeNull()
})

test('an interview that was never left tells no reason', () => {
  expect(leftBecause([opened])).toBeNull()
})
