import { expect, test } from 'vitest'
import { judgeInstrument } from '../evidence/judge-instrument.ts'
import { buildFacts } from '../testing/build-facts.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { compareExpectations } from './compare-expectations.ts'

const judged = judgeInstrument(readInstrument('spbe-2020'), buildFacts())

test('what is as expected gives nothing to tell', () => {
  const expected = {
    supported: 1,
    why: 'Belum ada bukti.',
    next: { criterion: '1.2.a', effort: 'enact_policy' as const },
  }

  expect(compareExpectations({ expect: { '1': expected } }, judged)).toEqual([])
})

test('every difference is told with what was expected and what came out', () => {
  const expected = {
    supported: 2,
    why: 'Salah duga.',
    criteria: {
      '1.2.a': { outcome: 'fulfilled' as const, reason: 'draft' },
      '1.9.z': { outcome: 'fulfilled' as const },
    },
  }

  expect(compareExpectations({ expect: { '1': expected } }, judged)).toEqual([
    '1: tingkat yang didukung diharapkan 2, hasilnya 1.',
    '1: butir 1.2.a: hasil diharapkan fulfilled, hasilnya not_fulfilled.',
    '1: butir 1.2.a: alasan diharapkan draft, hasilnya no_document.',
    '1: butir 1.9.z tidak diminta naskah tahun ini.',
  ])
})
