import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import type { Rule } from '../rule.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { describeRule } from './describe-rule.ts'

const cases: readonly (readonly [string, Rule])[] = [
  [
    'Kebijakan (peraturan atau keputusan pimpinan) atau keputusan (SK) sudah ditetapkan dan berlaku, dengan nomor, tanggal, dan penanda tangan',
    {
      kind: 'status',
      documents: ['policy', 'decree'],
      status: 'enacted',
      shows: ['number', 'date', 'signatory'],
    },
  ],
  [
    'Peta rencana dan dokumen strategi terdokumentasi',
    { kind: 'status', documents: ['roadmap', 'strategy'], match: 'all', status: 'documented' },
  ],
  [
    'Standar memuat sedikitnya sebagian hal ini: jam buka, peminjaman, dan denda',
    {
      kind: 'completeness',
      documents: ['standard'],
      substances: ['jam buka', 'peminjaman', 'denda'],
      extent: 'some',
    },
  ],
  [
    'Bukti menunjukkan penerapan di unit kerja sebanyak target tahun itu',
    { kind: 'coverage', extent: 'target', in: 'use' },
  ],
  [
    'Laporan reviu atau evaluasi berumur kurang dari 24 bulan pada tanggal penilaian, memuat masalah dan rekomendasi',
    { kind: 'age', documents: ['review_report'], maxAgeMonths: 24, holds: ['issues', 'recommendations'] },
  ],
  [
    'Surat edaran tentang hal yang sama, terbit sesudah berita acara reviu; jarak 12 bulan hanya peringatan',
    {
      kind: 'sequence',
      first: ['review_minutes'],
      // biome-ignore lint/suspicious/noThenProperty: a word of the file format, never awaited
      then: ['circular'],
      sameSubstance: true,
      advisoryGapMonths: 12,
    },
  ],
  [
    'Bila putaran lalu sudah tingkat 5: standar yang dibuat sejak putaran itu',
    { kind: 'previous_level', level: 5, documents: ['standard'] },
  ],
  [
    'Salah satu: (1) berkasnya terbaca; (2) diputuskan orang: Cukupkah?',
    {
      kind: 'any_of',
      rules: [
        { kind: 'file_sound', checks: ['readable'] },
        { kind: 'judgement', question: 'Cukupkah?' },
      ],
    },
  ],
]

test.each(cases)('%s', (sentence, rule) => {
  expect(describeRule(rule)).toBe(sentence)
})

describe.each(['toy', 'spbe-2018', 'spbe-2020', 'pemdi-2026'])('the rules of %s', (id) => {
  const rules = indicatorsOf(readInstrument(id)).flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.map(({ rule }) => rule)),
  )

  test('are told in words that begin with a capital and show no key of the file', () => {
    for (const rule of rules) expect(describeRule(rule)).toMatch(/^[A-Z(](?!.*(_|undefined|null))/)
  })
})
