import type { JudgedIndicator } from '../compose/judged-indicator.ts'
import type { PublicationConsent } from '../compose/publication-consent.ts'
import type { Report } from '../compose/report-schema.ts'
import type { SelfAssessmentRecord } from '../compose/self-assessment-record.ts'
import type { Frame, Signatory } from '../frame.ts'
import { buildResult } from './build-result.ts'

const signatory: Signatory = {
  capacity: 'Koordinator SPBE',
  position: 'Sekretaris Daerah',
  name: 'Ratna Wijaya',
  employeeNumber: '19700101 199503 2 001',
}

const subject = {
  institution: 'Kota Contoh',
  evaluation: 'Evaluasi SPBE',
  basis: 'PermenPANRB 59/2020',
  year: 2026,
}

export function buildFrame(overrides: Partial<Frame> = {}): Frame {
  return {
    letterhead: {
      owner: 'PEMERINTAH KOTA CONTOH',
      unit: 'DINAS KOMUNIKASI DAN INFORMATIKA',
      contact: ['Jalan Contoh Nomor 1, Kota Contoh 10000', 'Telepon (021) 000000 · contoh.example'],
      logo: null,
    },
    isDraft: false,
    number: '047/SPBE/2026',
    version: 1,
    place: 'Kota Contoh',
    day: '2026-11-26',
    check: { code: '7K2M-Q4RT-9XWB-D3HN', address: 'https://undagi.example/periksa' },
    ...overrides,
  }
}

export function buildRecord(overrides: Partial<SelfAssessmentRecord> = {}): SelfAssessmentRecord {
  return { frame: buildFrame(), subject, result: buildResult(47), gaps: [], signatory, ...overrides }
}

export function buildConsent(overrides: Partial<PublicationConsent> = {}): PublicationConsent {
  return { frame: buildFrame(), subject, signatory, ...overrides }
}

export function buildIndicator(overrides: Partial<JudgedIndicator> = {}): JudgedIndicator {
  return {
    ...{
      code: '1',
      name: 'Arsitektur',
      aspect: 'A1',
      value: '3',
      levelName: 'Terdefinisi',
      isCorrected: false,
    },
    values: [
      { stage: 'self_assessment', value: '4', isCarried: false },
      { stage: 'document_review', value: '4', isCarried: true },
      { stage: 'interview', value: '3', isCarried: false },
    ],
    facts: 'Perwali 12/2025 pasal 4 sampai 9, halaman 3.',
    analysis: 'Memuat seluruh domain arsitektur.',
    justification: 'Penerapan pada sebagian unit.',
    ...overrides,
  }
}

const words =
  'Peraturan Wali Kota Nomor 12 Tahun 2025 pasal 4 sampai dengan 9 halaman 3 mengatur hal ini dan telah diterapkan pada sebagian perangkat daerah. '

/** A whole report; `length`: how often a sentence of 24 words is repeated in each text. */
export function buildReport(length = 1, overrides: Partial<Report> = {}): Report {
  const result = buildResult(47)
  const bands = [
    { name: 'Kurang', from: 1, to: 1.8, fromText: '1,0', level: 1 },
    { name: 'Cukup', from: 1.8, to: 2.6, fromText: '1,8', level: 2 },
    { name: 'Baik', from: 2.6, to: 3.5, fromText: '2,6', level: 3 },
    { name: 'Sangat Baik', from: 3.5, to: 4.2, fromText: '3,5', level: 4 },
    { name: 'Memuaskan', from: 4.2, to: 5, fromText: '4,2', level: 5 },
  ]
  const rated = result.rows.filter(({ kind }) => kind === 'indicator')
  return {
    ...{ frame: buildFrame(), subject, result, scale: { min: 1, max: 5, bands }, target: '3.20' },
    compared: [{ name: '2025', index: '2.44', predicate: 'Cukup', isComparable: true }],
    difference: { raised: 3, same: 32, lowered: 12 },
    isRecorded: false,
    isSelfAssessment: false,
    summary: words.repeat(length),
    indicators: rated.map(({ code, name, value }, index) =>
      buildIndicator({
        ...{ code, name, value, aspect: `A${Math.floor(index / 6) + 1}` },
        ...{ facts: words.repeat(length), analysis: words.repeat(length) },
        justification: words.repeat(length),
      }),
    ),
    recommendations: rated.map(({ code, name }) => ({
      ...{ indicatorCode: code, text: `Menetapkan kebijakan ${name} dan menerapkannya.` },
      ...{ unit: 'Dinas Komunikasi dan Informatika', due: '2027-06-30', isDropped: false },
    })),
    words: [],
    signatories: [signatory],
    ...overrides,
  }
}
