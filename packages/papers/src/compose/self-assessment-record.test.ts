import { describe, expect, it } from 'vitest'
import { buildFrame, buildRecord } from '../testing/build-papers.ts'
import { buildResult } from '../testing/build-result.ts'
import { textsOf } from '../testing/texts-of.ts'
import { composeSelfAssessmentRecord, selfAssessmentRecordSchema } from './self-assessment-record.ts'

const textOf = (overrides: Parameters<typeof buildRecord>[0] = {}) =>
  textsOf(composeSelfAssessmentRecord(selfAssessmentRecordSchema.parse(buildRecord(overrides)))).join('\n')

describe('the Berita Acara Penilaian Mandiri', () => {
  it('says who declares what, on which day, with which result', () => {
    const text = textOf()

    expect(text).toContain(
      'Pada hari Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam',
    )
    expect(text).toContain('Ratna Wijaya')
    expect(text).toContain('selaku Koordinator SPBE pada Kota Contoh')
    expect(text).toContain('terhadap seluruh 47 (empat puluh tujuh) indikator')
    expect(text).toContain('indeks 3,05 dengan predikat Baik')
    expect(text).toContain('Nomor: 047/SPBE/2026')
  })

  it('names what is missing, and counts what is not answered', () => {
    const text = textOf({
      result: { ...buildResult(47), answered: 46 },
      gaps: [{ code: '7', name: 'Sistem Penghubung Layanan', missing: 'unanswered' }],
    })

    expect(text).toContain('terhadap 46 dari 47 (empat puluh tujuh) indikator')
    expect(text).toContain('Terdapat 1 kekurangan isian')
    expect(text).toContain('Sistem Penghubung Layanan\nbelum diisi')
  })

  it('says a missing value, never a silent zero', () => {
    const result = buildResult(2)
    const rows = result.rows.map((row) => (row.code === '2' ? { ...row, value: null } : row))

    expect(textOf({ result: { ...result, rows } })).toContain('Indikator nomor 2\n2,08\nbelum diisi')
  })

  it('shows both predicates where the two rules of the boundary disagree', () => {
    const predicate = { name: 'Cukup', level: 2, otherwise: 'Kurang' }

    expect(textOf({ result: { ...buildResult(6), predicate } })).toContain(
      'predikat Cukup (menurut aturan pembulatan yang lain: Kurang)',
    )
  })

  it('leaves to be written by hand what is not known', () => {
    const text = textOf({
      frame: buildFrame({ number: null, day: null, place: null }),
      signatory: { capacity: 'Koordinator SPBE', position: null, name: null, employeeNumber: null },
    })

    expect(text).toMatch(/Nomor: \.{20,}/)
    expect(text).toMatch(/Pada hari \.+ tanggal/)
  })

  it('is refused with a field that nobody declared', () => {
    expect(selfAssessmentRecordSchema.safeParse({ ...buildRecord(), index: '5.00' }).success).toBe(false)
  })
})
