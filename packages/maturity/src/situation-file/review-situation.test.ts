import { expect, test } from 'vitest'
import type { DocumentFacts } from '../evidence/evidence-facts.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { parseSituation } from './parse-situation.ts'
import { reviewSituation } from './review-situation.ts'

function asked(head: string, document: Partial<Pick<DocumentFacts, 'title' | 'status' | 'marks'>> = {}) {
  const facts = {
    id: 'x',
    title: 'Perwali',
    kinds: ['policy'],
    offeredFor: ['1'],
    status: 'enacted',
    ...document,
  }
  const text = `title: Contoh\n${head}\ndocuments: [${JSON.stringify(facts)}]\n`
  const parsed = parseSituation({ path: 'contoh.yaml', text }, readInstrument('spbe-2020'))
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join())
  return reviewSituation(parsed.situation)
}

const round = 'year: 2024\nassessedOn: 2024-09-15'
const marks = { number: 'present', date: 'present', signatory: 'present' } as const

test('a draft with number, date and signature is asked about', () => {
  expect(asked(round, { status: 'draft', marks })).toEqual([
    expect.stringContaining('apakah sudah ditetapkan?'),
  ])
  expect(asked(round, { status: 'draft', marks: { ...marks, signatory: 'absent' } })).toEqual([])
})

test('an enacted document called a draft is asked about', () => {
  expect(asked(round, { title: 'Rancangan Perwali Arsitektur' })).toEqual([
    expect.stringContaining('berjudul rancangan'),
  ])
  expect(asked(round, { title: 'Perwali tentang Rancangan Induk' })).toEqual([])
})

test('a day far from the round is asked about, the year after it is not', () => {
  expect(asked('year: 2024\nassessedOn: 2021-08-23')).toEqual([expect.stringContaining('23 Agustus 2021')])
  expect(asked('year: 2024\nassessedOn: 2025-01-20')).toEqual([])
})
