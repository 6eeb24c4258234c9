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
  signatories: [{ name: 'Yusuf Hakim', office: '', side: 'assessors', signedAt: null }],
  ...{ digest: 'ab12'.repeat(16), isSigned: false, leftBecause: null, replaced: [] },
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

test('everybody who is named signs, however many, also for the ministry', () => {
  const named = (side: 'assessors' | 'institution' | 'ministry', count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `${side} ${at}`, office: '', side, signedAt: null }))
  const signatories = [...named('ministry', 1), ...named('institution', 4), ...named('assessors', 8)]
  const content = interviewContent({ ...record, signatories }, around)

  expect(JSON.stringify(composePaper(content))).toContain('institution 3')
  expect(content.kind === 'interview_record' && content.content.signatories.map(({ name }) => name)).toEqual(
    [...named('assessors', 8), ...named('institution', 4), ...named('ministry', 1)].map(({ name }) => name),
  )
})

test('the Berita Acara tells who signed the minutes in the room, when by the clock there, and their digest', () => {
  const signedAt = new Date('2026-09-28T04:05:00Z')
  const signatories = [
    { name: 'Yusuf Hakim', office: '', side: 'assessors' as const, signedAt },
    { name: 'Ni Luh Sekarini', office: '', side: 'institution' as const, signedAt: null },
  ]
  const text = JSON.stringify(composePaper(interviewContent({ ...record, signatories }, around)))

  expect(text).toContain('28 September 2026 pukul 12.05 WITA')
  expect(text).toContain('ab12'.repeat(16))
  expect(JSON.stringify(composePaper(interviewContent(record, around)))).not.toContain('ab12')
})

test('who did not sign in the room is named with the reason that was recorded, and signs on a line; nobody is where all signed', () => {
  const signedAt = new Date('2026-09-28T04:05:00Z')
  const both = (institution: Date | null) => [
    { name: 'Yusuf Hakim', office: '', side: 'assessors' as const, signedAt },
    { name: 'Ni Luh Sekarini', office: '', side: 'institution' as const, signedAt: institution },
  ]
  const textOf = (data: Partial<InterviewRecordData>) =>
    JSON.stringify(
      composePaper(interviewContent({ ...record, leftBecause: 'Pindah tugas.', ...data }, around)),
    )
  const unsigned = textOf({ signatories: both(null) })

  expect(unsigned).toContain(
    'jadi menandatangani di bawah ini: Ni Luh Sekarini. Alasan yang dicatat: Pindah tugas.',
  )
  expect(textOf({ signatories: both(signedAt), isSigned: true })).not.toContain('Tidak menandatangani')
})
