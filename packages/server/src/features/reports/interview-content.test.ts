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
  ...{ version: 9, objections: [] },
  ...{
    day: '2026-09-28',
    startsAt: new Date('2026-09-27T18:30:00Z'),
    timeZone: 'Asia/Makassar',
    venue: 'Daring',
  },
  present: [{ name: 'Yusuf Hakim', office: 'Asesor', side: 'assessors' }],
  discussed: [
    {
      ...{ code: '22', name: 'Keamanan Informasi', before: null, after: null, objected: null },
      said: [
        { kind: 'question', text: 'Di berapa unit?', by: 'Yusuf Hakim', writtenBy: null },
        { kind: 'answer', text: 'Di 12 unit.', by: 'Gunarsa', writtenBy: 'Dedi Saputra' },
      ],
    },
  ],
  promised: [
    { code: '22', text: 'Laporan bertanda tangan', dueAt: new Date('2026-09-30T08:00:00Z'), answers: [] },
  ],
  ...{ sessions: [], ahead: null },
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

test('who said it stands beside each question and answer, and who wrote it down where that was somebody else', () => {
  const text = JSON.stringify(composePaper(interviewContent(record, around)))

  expect(text).toContain('Pertanyaan, Yusuf Hakim')
  expect(text).toContain('Jawaban, Gunarsa, dicatat oleh Dedi Saputra')
})

test('a side that named nobody signs by hand, and the assessors sign first', () => {
  const content = interviewContent(record, around)

  expect(content.kind === 'interview_record' && content.content.signatories).toMatchObject([
    { capacity: 'Asesor Eksternal', name: 'Yusuf Hakim' },
    { capacity: 'Wakil Instansi', name: null },
  ])
})

test('an office that only repeats the capacity is not written under it again; another one is', () => {
  const signing = (office: string) => {
    const signatories = [{ name: 'Yusuf Hakim', office, side: 'assessors' as const, signedAt: null }]
    const content = interviewContent({ ...record, signatories }, around)
    return content.kind === 'interview_record' && content.content.signatories[0]?.position
  }

  expect(signing('Asesor eksternal')).toBeNull()
  expect(signing('')).toBeNull()
  expect(signing('Ketua Tim Asesor')).toBe('Ketua Tim Asesor')
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

const monday = {
  ...{ day: '2026-09-28', startsAt: new Date('2026-09-28T01:00:00Z'), venue: 'Balai Kota' },
  began: null,
  ...{ from: new Date('2026-09-28T01:00:00Z'), until: new Date('2026-09-28T03:00:00Z') },
  present: [{ name: 'Yusuf Hakim', office: 'Asesor', side: 'assessors' as const }],
}
const tuesday = {
  ...{ day: '2026-09-29', startsAt: new Date('2026-09-29T01:00:00Z'), venue: 'Daring' },
  began: null,
  ...{ from: new Date('2026-09-29T01:00:00Z'), until: new Date('2026-09-29T03:00:00Z') },
  present: [{ name: 'Dedi Saputra', office: '', side: 'institution' as const }],
}
const textOf = (given: Partial<InterviewRecordData>, frame = around.frame) =>
  JSON.stringify(composePaper(interviewContent({ ...record, ...given }, { ...around, frame })))

test('an interview of two days names each with its place and who was there that day', () => {
  const text = textOf({ sessions: [monday, tuesday] })

  expect(text).toMatch(/Pada hari Senin .*\(28-09-2026\) dan hari Selasa .*\(29-09-2026\) telah dilaksanakan/)
  expect(text).toMatch(
    /Sesi 1, hari Senin.*Balai Kota.*Yusuf Hakim.*Sesi 2, hari Selasa.*Daring.*Dedi Saputra/,
  )
  expect(textOf({ sessions: [monday] })).not.toContain('Sesi 1')
})

test('a session that was held by no appointment is told with its first words, and with no place', () => {
  const unscheduled = { ...tuesday, startsAt: null, venue: '', began: tuesday.from }
  const text = textOf({ sessions: [monday, unscheduled] })

  expect(text).toMatch(/Sesi 2, hari Selasa.*tanpa jadwal; yang pertama dicatat pukul 09\.00 WITA/)
  expect(text.slice(text.indexOf('Sesi 2'))).not.toContain('Balai Kota')
  expect(text.slice(text.indexOf('Sesi 2'))).not.toContain('Daring')
  expect(textOf({ sessions: [{ ...unscheduled, began: null }] })).not.toContain('tanpa jadwal')
})

test('a paper of another day than the interview says when the interview was', () => {
  const text = textOf({ sessions: [monday] }, { ...around.frame, day: '2026-10-05', isDraft: false })

  expect(text).toMatch(/Pada hari Senin .*\(28-09-2026\) telah dilaksanakan/)
  expect(text).toContain('5 Oktober 2026')
})

test('a draft before its day does not say that the interview was held', () => {
  const ahead = { day: '2026-09-30', startsAt: new Date('2026-09-30T01:00:00Z'), venue: 'Balai Kota' }
  const text = textOf({ sessions: [], ahead })

  expect(text).toContain('Draf ini dicetak sebelum harinya')
  expect(text).toContain('30-09-2026')
  expect(text).not.toContain('telah dilaksanakan')
  expect(textOf({ sessions: [monday], ahead }, { ...around.frame, isDraft: false })).toContain(
    'telah dilaksanakan',
  )
})

test('a draft between two sessions tells that one was held, and when the next is', () => {
  const ahead = { day: '2026-09-30', startsAt: new Date('2026-09-30T01:00:00Z'), venue: 'Balai Kota' }
  const text = textOf({ sessions: [monday], ahead })

  expect(text).toMatch(/Pada hari Senin .*\(28-09-2026\) telah dilaksanakan/)
  expect(text).toMatch(
    /Sesi berikutnya dijadwalkan pada hari Rabu .*\(30-09-2026\), mulai 09\.00 WITA, Balai Kota/,
  )
  expect(text).not.toContain('sebelum harinya')
  const issued = textOf({ sessions: [monday], ahead }, { ...around.frame, isDraft: false })
  expect(issued).not.toContain('Sesi berikutnya')
})

test('what was asked for and brought stands with its answer and day, and no longer as open', () => {
  const [asked] = record.promised
  const answers = [{ text: 'LHP 4/2026', byName: 'Dedi Saputra', at: new Date('2026-09-29T02:00:00Z') }]
  const text = textOf({ promised: asked ? [{ ...asked, answers }] : [] })

  expect(text).toContain('Klarifikasi yang sudah dijawab')
  expect(text).toContain('Dijawab: LHP 4/2026 (Dedi Saputra, 29 September 2026 pukul 10.00 WITA)')
  expect(text).not.toContain('Yang masih harus disampaikan')
  expect(textOf({})).toContain('Yang masih harus disampaikan')
})

test('an objection stands with its answer, when that was given, and that it was later than was said', () => {
  const made = { code: '22', text: 'SK sudah ditetapkan.', byName: 'Gunarsa' }
  const answered = {
    ...{ accepted: false, reason: 'Tanggalnya sesudah penilaian.', letter: null, byName: 'Yusuf Hakim' },
    ...{ at: new Date('2026-10-02T01:00:00Z'), dueAt: new Date('2026-10-01T08:00:00Z') },
  }
  const at = new Date('2026-09-29T01:00:00Z')
  const textOf = (answer: InterviewRecordData['objections'][number]['answer']) =>
    JSON.stringify(
      composePaper(interviewContent({ ...record, objections: [{ ...made, at, answer }] }, around)),
    )

  expect(textOf({ ...answered, isLate: true })).toContain(
    'Ditolak (Yusuf Hakim, 2 Oktober 2026 pukul 09.00 WITA, lewat batas 1 Oktober 2026 pukul 16.00 WITA): Tanggalnya',
  )
  expect(textOf({ ...answered, isLate: false })).not.toContain('lewat batas')
  expect(textOf(null)).toContain('Belum dijawab.')
  expect(JSON.stringify(composePaper(interviewContent(record, around)))).not.toContain('Sanggahan')
})
