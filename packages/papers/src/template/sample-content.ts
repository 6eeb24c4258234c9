import type { Report } from '../compose/report-schema.ts'
import type { PaperContent } from '../compose-paper.ts'
import type { Frame, Letterhead, Signatory } from '../frame.ts'
import type { PaperKind } from '../paper-kinds.ts'
import type { ScoreTable } from '../score-table.ts'

interface Shown {
  readonly letterhead: Letterhead
  readonly institution: string
}

const signatory: Signatory = {
  ...{ capacity: 'Koordinator (contoh)', position: 'Jabatan Contoh', name: 'Nama Contoh' },
  employeeNumber: '00000000 000000 0 000',
}

/** A result of nobody: two indicators of one aspect. */
const result: ScoreTable = {
  ...{ index: '2.50', predicate: { name: 'Contoh', level: 2, otherwise: null }, answered: 2, indicators: 2 },
  rows: [
    { code: 'A', kind: 'group', name: 'Aspek contoh', depth: 1, weight: '100.00', value: '2.50' },
    { code: '1', kind: 'indicator', name: 'Indikator contoh', depth: 2, weight: '50.00', value: '2' },
    { code: '2', kind: 'indicator', name: 'Indikator contoh lain', depth: 2, weight: '50.00', value: '3' },
  ],
}

/** What a paper would say of an evaluation that there was none of: every word of it is an example, and says so. */
export function sampleContent(kind: PaperKind, { letterhead, institution }: Shown): PaperContent {
  const unknown = { number: null, version: 1, place: null, day: null, check: null }
  const frame: Frame = { letterhead, isDraft: true, ...unknown }
  const subject = { institution, evaluation: 'Evaluasi contoh', basis: 'peraturan contoh', year: 2000 }
  const around = { frame, subject }
  switch (kind) {
    case 'self_assessment_record': {
      const gaps = [{ code: '1', name: 'Indikator contoh', missing: 'without_evidence' as const }]
      return { kind, content: { ...around, result, gaps, signatory } }
    }
    case 'publication_consent':
      return { kind, content: { ...around, signatory } }
    case 'interview_record':
      return {
        kind,
        content: {
          ...around,
          ...sampleInterview,
          signed: null,
          leftBecause: null,
          ...{ replaced: [], sessions: [], ahead: null, answered: [], objections: [] },
          signatories: [signatory, signatory],
        },
      }
    case 'leader_summary':
    case 'evaluation_report':
    case 'monitoring_report':
      return { kind, content: { ...around, ...sampleReport } }
  }
}

const sampleInterview = {
  ...{ hours: null, venue: null, isReleased: true, open: ['Dokumen contoh'] },
  present: [{ name: 'Nama Contoh', office: 'Jabatan Contoh', side: 'institution' as const }],
  discussed: [
    {
      ...{ code: '1', name: 'Indikator contoh' },
      said: [
        { kind: 'question' as const, text: 'Pertanyaan contoh?', by: 'Nama Contoh', writtenBy: null },
        { kind: 'answer' as const, text: 'Jawaban contoh.', by: 'Nama Contoh', writtenBy: 'Pencatat Contoh' },
      ],
      ...{ before: '2', after: '3', objected: null },
    },
  ],
}

const words = { facts: 'Fakta contoh.', analysis: 'Analisis contoh.', justification: 'Justifikasi contoh.' }

const sampleReport: Omit<Report, 'frame' | 'subject'> = {
  ...{ result, target: '3.00', compared: [], difference: null, isRecorded: false, isSelfAssessment: false },
  scale: { min: 1, max: 5, bands: [{ name: 'Contoh', from: 1, to: 5, fromText: '1,0', level: 2 }] },
  summary: 'Ringkasan contoh.',
  indicators: ['2', '3'].map((value, index) => ({
    ...{ code: `${index + 1}`, name: 'Indikator contoh', aspect: 'A', value, levelName: null },
    ...{ isCorrected: false, values: [{ stage: 'self_assessment', value, isCarried: false }], ...words },
  })),
  recommendations: [
    {
      indicatorCode: '1',
      text: 'Rekomendasi contoh.',
      unit: 'Unit contoh',
      due: '2001-01-31',
      isDropped: false,
    },
  ],
  words: [{ aspect: 'A', strengths: 'Kuat.', weaknesses: 'Lemah.', suggestions: 'Saran contoh.' }],
  signatories: [signatory],
}
