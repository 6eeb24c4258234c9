import { describe, expect, it } from 'vitest'
import { buildIndicator, buildReport } from '../testing/build-papers.ts'
import { textsOf } from '../testing/texts-of.ts'
import { composeEvaluationReport, composeMonitoringReport } from './compose-report.ts'
import { composeLeaderSummary } from './leader-summary.ts'
import { reportSchema } from './report-schema.ts'

const report = (overrides: Parameters<typeof buildReport>[1] = {}) =>
  reportSchema.parse(buildReport(1, overrides))
const evaluationOf = (overrides: Parameters<typeof buildReport>[1] = {}) =>
  textsOf(composeEvaluationReport(report(overrides))).join('\n')

describe('the Laporan Hasil Evaluasi', () => {
  it('has a cover, contents and every chapter in its order', () => {
    const paper = composeEvaluationReport(report())
    const chapters = paper.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    )

    expect(paper.cover?.lines).toEqual(['Laporan Hasil Evaluasi', 'Evaluasi SPBE'])
    expect(chapters).toEqual([
      'Ringkasan',
      'Indeks dan predikat',
      'Keunggulan dan kelemahan per aspek',
      'Penilaian per indikator',
      'Rekomendasi',
    ])
  })

  it('tells every indicator with its stages, texts and what is recommended, by whom and until when', () => {
    const text = evaluationOf()

    for (const name of Array.from({ length: 47 }, (_, index) => `Indikator nomor ${index + 1}`))
      expect(text).toContain(name)
    expect(text).toContain('terbawa dari tahap sebelumnya')
    expect(text).toContain('Justifikasi Hasil\n')
    expect(text).toContain('(Dinas Komunikasi dan Informatika; 30 Juni 2027)')
  })

  it('says in words what its pictures show', () => {
    const alts = composeEvaluationReport(report()).blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.alt] : [],
    )

    expect(alts).toEqual([
      expect.stringContaining('indeks 3,05 dari 5 tingkat, predikat Baik'),
      expect.stringContaining('2025 2,44, target 3,20, indeks 3,05'),
      expect.stringContaining('Aspek 1 1,25, Aspek 2 2,25'),
    ])
  })

  it('shows the index of another instrument and says that it is not comparable', () => {
    const text = evaluationOf({
      compared: [{ name: '2020', index: '2.64', predicate: 'Baik', isComparable: false }],
    })

    expect(text).toContain('2,64 (Baik), instrumen lain: tidak dapat dibandingkan')
  })

  it('names the values that went on without a mark of the review, with the reason, and is silent where there are none', () => {
    const reason = 'Tim Reviu bekerja di luar Undagi.'
    const all = Array.from({ length: 47 }, (_, index) => `${index + 1}`)

    expect(evaluationOf({ unmarked: { codes: ['2', '11'], reason } })).toContain(
      `Nilai indikator 2, 11 dikonsolidasikan tanpa tanda reviu, karena: ${reason}`,
    )
    expect(evaluationOf({ unmarked: { codes: all, reason } })).toContain('Semua nilai dikonsolidasikan tanpa')
    expect(evaluationOf({ setSince: { codes: ['2'], reason } })).toContain(
      `Nilai indikator 2 ditetapkan surat sesudah reviu dan dipublikasikan tanpa tanda reviu, karena: ${reason}`,
    )
    expect(evaluationOf()).not.toContain('tanda reviu')
  })

  it('says of whom and until when is not known yet', () => {
    const text = evaluationOf({
      recommendations: [
        { indicatorCode: '1', text: 'Tetapkan Perwali.', unit: null, due: null, isDropped: false },
      ],
    })

    expect(text).toContain('Tetapkan Perwali. (penanggung jawab belum ditetapkan; tenggat belum ditetapkan)')
  })

  it('says of what the institution dropped that it was, and asks nobody for a day', () => {
    const text = evaluationOf({
      recommendations: [
        { indicatorCode: '1', text: 'Tetapkan Perwali.', unit: null, due: null, isDropped: true },
      ],
    })

    expect(text).toContain('Tetapkan Perwali. (tanpa penanggung jawab; dibatalkan instansi)')
  })
})

describe('the words of the reviewers about an aspect', () => {
  it('stand below the lists that follow from the values, in every kind of report', () => {
    const words = [
      {
        aspect: 'A1',
        strengths: 'Kebijakan lengkap.',
        weaknesses: 'Penerapan tertinggal.',
        suggestions: 'Reviu.',
      },
    ]
    for (const compose of [composeEvaluationReport, composeMonitoringReport]) {
      const text = textsOf(compose(report({ words }))).join('\n')
      expect(text).toMatch(
        /Keunggulan\n[\s\S]*Kebijakan lengkap\.\nKelemahan\n[\s\S]*Penerapan tertinggal\.\nSaran\nReviu\./,
      )
    }
  })

  it('are said to be missing where nobody wrote any, or took them out again', () => {
    const said = 'Hanya daftar dari nilai: tidak ada uraian penilai untuk aspek ini.'
    const of = (words: ReturnType<typeof report>['words']) =>
      textsOf(composeEvaluationReport(report({ words }))).filter((text) => text === said).length
    const aspects = of([])

    expect(aspects).toBeGreaterThan(1)
    expect(of([{ aspect: 'A1', strengths: '', weaknesses: ' ', suggestions: '' }])).toBe(aspects)
    expect(of([{ aspect: 'A1', strengths: '', weaknesses: '', suggestions: 'Reviu.' }])).toBe(aspects - 1)
  })
})

describe('the Laporan Hasil Pemantauan', () => {
  it('ends in values, without recommendations', () => {
    const text = textsOf(composeMonitoringReport(report())).join('\n')

    expect(text).toContain('Penilaian per indikator')
    expect(text).not.toMatch(/rekomendasi/i)
  })
})

describe('the summary for the leader', () => {
  it('names four strengths, weaknesses and next steps at most, each in a few words', () => {
    const long = 'kata '.repeat(200)
    const recommendations = Array.from({ length: 9 }, () => ({
      ...{ indicatorCode: '1', text: long, unit: null, due: null, isDropped: false },
    }))
    const paper = composeLeaderSummary(report({ recommendations }))

    const lists = paper.blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))
    const [steps] = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    expect(lists).toEqual([4, 4])
    expect(steps).toHaveLength(4)
    expect(steps?.[0]?.cells[2]?.length).toBeLessThanOrEqual(221)
  })

  it('counts an indicator that nobody answered among what is behind', () => {
    const indicators = [buildIndicator({ value: null, levelName: null, name: 'Audit TIK' })]

    expect(textsOf(composeLeaderSummary(report({ indicators }))).join('\n')).toContain(
      'Audit TIK: belum diisi',
    )
  })
})
