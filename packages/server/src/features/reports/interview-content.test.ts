import { composePaper } from '@undagi/papers'
import { expect, test } from 'vitest'
import type { InterviewRecordData } from '../interviews/usecases/read-interview-record.ts'
import { draftNames } from './frame-of-paper.ts'
import { interviewContent } from './interview-content.ts'

const { signatory: _, ...names } = draftNames
const around = {
  frame: { ...names, letterhead: { owner: 'PEMERINTAH KOTA CONTOH', unit: null, contact: [], logo: null } },
  subject: { institution: 'Kota Contoh', evaluation: 'Evaluasi SPBE', year: 2026, basis: null },
}

const record: InterviewRecordData = {
  ...{
    day: '2026-09-28',
    startsAt: new Date('2026-09-27T18:30:00Z'),
    timeZone: 'Asia/Makassar',
    venue: 'Daring',
  },
  present: [{ name: 'Yusuf Hakim', office: 'Asesor', side: 'assessors' }],
  discussed: [
    {
      ...{ code: '22', name: 'Keamanan Informasi', before: null, after: null },
      ...{ question: 'Di berapa unit? (Yusuf Hakim)', answer: 'Di 12 unit. (Dedi Saputra)' },
    },
  ],
  promised: [{ code: '22', text: 'Laporan bertanda tangan', dueAt: new Date('2026-09-30T08:00:00Z') }],
  signatories: [{ name: 'Yusuf Hakim', office: '', side: 'assessors' }],
  isReleased: false,
}

test('the Berita Acara bears the day of the interview where the institution is, its hour, what was promised, and leaves values out', () => {
  const content = interviewContent(record, around)
  const text = JSON.stringify(composePaper(content))

  expect(text).toContain('28 September 2026')
  expect(text).toContain('02.30 WITA')
  expect(text).toContain('30 September 2026')
  expect(text).toContain('16.00 WITA')
  expect(text).toContain('Nilai hasil interviu tidak dimuat')
})

test('a side that named nobody signs by hand, and the assessors sign first', () => {
  const content = interviewContent(record, around)

  expect(content.kind === 'interview_record' && content.content.signatories).toMatchObject([
    { capacity: 'Asesor Eksternal', name: 'Yusuf Hakim' },
    { capacity: 'Wakil Instansi', name: null },
  ])
})
