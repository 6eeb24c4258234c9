import { z } from 'zod'
import { frameSchema, signatorySchema } from '../frame.ts'
import type { Block, Paper } from '../paper.ts'
import { blank, placeAndDay, sayDay } from '../words/say-day.ts'
import { signatureOf } from '../words/signature-of.ts'
import { evaluationOf, openingOf } from './opening.ts'
import { valueText } from './score-block.ts'
import { subjectSchema } from './subject.ts'

const text = z.string().max(20_000)
const value = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .nullable()

const discussedSchema = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  /** In the order in which it came. */
  said: z.array(
    z.strictObject({
      kind: z.enum(['question', 'answer']),
      ...{ text, by: z.string().max(400) },
      /** Who wrote it down, where that was somebody else. */
      writtenBy: z.string().max(400).nullable(),
    }),
  ),
  before: value,
  /** As the interview left it. */
  after: value,
  /** What it became for an objection that was accepted; null: nothing else. */
  objected: value.default(null),
})

const presentSchema = z.strictObject({
  name: z.string(),
  office: z.string(),
  side: z.enum(['assessors', 'institution', 'ministry']),
})

const meetingSchema = z.strictObject({
  day: z.iso.date(),
  hours: z.string().max(100).nullable(),
  venue: z.string().max(400).nullable(),
})

export const interviewRecordSchema = z.strictObject({
  frame: frameSchema,
  subject: subjectSchema,
  /** "09.00–12.30 WITA", as it is to be read; null: written in by hand. */
  hours: z.string().max(100).nullable(),
  venue: z.string().max(400).nullable(),
  present: z.array(presentSchema),
  /** Each time that they met, in order; empty: nobody knows more than the day of the paper. */
  sessions: z.array(meetingSchema.extend({ present: z.array(presentSchema) })).default([]),
  /** Of a draft: what is still appointed; null: nothing. */
  ahead: meetingSchema.nullable().default(null),
  discussed: z.array(discussedSchema),
  /** Whether the institution may read the values; else the paper leaves them out and says so. */
  isReleased: z.boolean(),
  /** What is still to be brought, each with its day in its words. */
  open: z.array(text.min(1)),
  /** What was asked for and has been brought, each with its answer and day in its words. */
  answered: z.array(text.min(1)).default([]),
  /** What the institution objected to, each with its answer and day in its words. */
  objections: z.array(z.string().min(1).max(50_000)).default([]),
  /** The assessors' first, then the institution's, then the ministry's. */
  signatories: z.array(signatorySchema).min(2).max(200),
  /** Who signed the minutes in the room, each when in its words, and the digest of what they signed; null: nobody. */
  signed: z
    .strictObject({
      by: z.array(z.strictObject({ name: z.string(), moment: z.string() })).min(1),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .nullable(),
  /** Who signs for somebody that was named and can no longer, with why and who said so, each in its words. */
  replaced: z.array(text.min(1)).default([]),
  /** Why the interview ended without every signature, as it was recorded; null: all signed, or nobody said. */
  leftBecause: text.nullable(),
})

export type InterviewRecord = z.infer<typeof interviewRecordSchema>

const title = 'Berita Acara Interviu'

/** Berita Acara Interviu: signed by both sides. The sentences are ours. */
export function composeInterviewRecord(record: InterviewRecord): Paper {
  const { frame, subject, signatories } = record
  return {
    ...{ title: `${title} ${subject.institution} ${subject.year}`, frame, cover: null },
    blocks: [
      openingOf(title, subject, frame),
      { kind: 'paragraph', text: heldSentence(record) },
      ...meetingBlocks(record),
      ...record.discussed.flatMap((each) => discussedBlocks(each, record)),
      ...(record.isReleased ? [] : [withoutValues]),
      ...openBlocks(record),
      ...answeredBlocks(record),
      ...objectionBlocks(record),
      ...replacedBlocks(record),
      ...signedBlocks(record),
      ...unsignedBlocks(record),
      {
        kind: 'paragraph',
        text: 'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh kedua pihak.',
      },
      {
        kind: 'signatures',
        placeAndDay: placeAndDay(frame.place, frame.day),
        signatures: signatories.map(signatureOf),
      },
    ],
  }
}

const sides = { assessors: 'Asesor eksternal', institution: 'Instansi', ministry: 'Kementerian' } as const

/** Before its day nothing was held yet: a draft says so. Between two sessions it tells of the one that was, and of the one to come. */
function heldSentence({ frame, subject, sessions, ahead }: InterviewRecord): string {
  const interview = `interviu ${evaluationOf(subject)} pada ${subject.institution}`
  const appointed =
    ahead === null
      ? ''
      : [sayDay(ahead.day), ahead.hours, ahead.venue].flatMap((each) => each ?? []).join(', ')
  if (frame.isDraft && ahead !== null && sessions.length === 0) {
    return `Draf ini dicetak sebelum harinya: ${interview} dijadwalkan pada ${appointed}. Yang dimuat di bawah ini baru yang tercatat sampai draf dicetak.`
  }
  const days = [...new Set(sessions.map(({ day }) => day))]
  const when = days.length === 0 ? [sayDay(frame.day)] : days.map(sayDay)
  const goesOn =
    frame.isDraft && ahead !== null
      ? ` Sesi berikutnya dijadwalkan pada ${appointed}; draf ini memuat yang tercatat sampai dicetak.`
      : ''
  return `Pada ${listed(when)} telah dilaksanakan ${interview}.${goesOn}`
}

/** "a", "a dan b", "a; b; dan c": each day has commas of its own. */
function listed(days: readonly string[]): string {
  if (days.length < 3) return days.join(' dan ')
  return `${days.slice(0, -1).join('; ')}; dan ${days.at(-1)}`
}

function meetingBlocks({ hours, venue, present, sessions }: InterviewRecord): Block[] {
  if (sessions.length > 1)
    return [
      ...sessions.flatMap((each, at): Block[] => [
        { kind: 'heading', level: 2, text: `Sesi ${at + 1}, ${sayDay(each.day)}` },
        placeOf(each),
        { kind: 'label', text: 'Yang hadir dalam sesi ini' },
        attendance(each.present),
      ]),
      discussion,
    ]
  return [
    placeOf({ hours, venue }),
    { kind: 'heading', level: 2, text: 'Yang hadir' },
    attendance(present),
    discussion,
  ]
}

const discussion: Block = { kind: 'heading', level: 2, text: 'Pembahasan' }

function placeOf({ hours, venue }: Pick<InterviewRecord, 'hours' | 'venue'>): Block {
  return {
    kind: 'facts',
    rows: [
      { name: 'Waktu', value: hours ?? blank },
      { name: 'Tempat', value: venue ?? blank },
    ],
  }
}

function attendance(present: InterviewRecord['present']): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Nama', share: 5, align: 'start' },
      { title: 'Jabatan', share: 6, align: 'start' },
      { title: 'Pihak', share: 3, align: 'start' },
    ],
    rows: present.map(({ name, office, side }) => ({ cells: [name, office, sides[side]], weight: 'plain' })),
  }
}

const withoutValues: Block = {
  kind: 'paragraph',
  text: 'Nilai hasil interviu tidak dimuat, karena belum dibuka bagi instansi.',
}

function discussedBlocks(
  { code, name, said, before, after, objected }: InterviewRecord['discussed'][number],
  { isReleased }: Pick<InterviewRecord, 'isReleased'>,
): Block[] {
  const changed = before === after ? 'tetap' : `${valueText(before)} menjadi`
  const since =
    objected === null || objected === after
      ? ''
      : `; ${valueText(objected)} sesudah interviu, karena sanggahan yang diterima`
  return [
    { kind: 'heading', level: 3, text: `Indikator ${code}. ${name}` },
    ...said.flatMap(turnBlocks),
    ...(isReleased ? [valueFact(`${changed} ${valueText(after)}${since}`)] : []),
  ]
}

const turnNames = { question: 'Pertanyaan', answer: 'Jawaban' } as const

/** Who said it, and who wrote it down where that was somebody else. */
function turnBlocks({
  kind,
  text: said,
  by,
  writtenBy,
}: InterviewRecord['discussed'][number]['said'][number]) {
  const whose = writtenBy === null ? by : `${by}, dicatat oleh ${writtenBy}`
  return saidBlocks(`${turnNames[kind]}, ${whose}`, said)
}

/** An item that was only shown or timed has no words to head. */
function saidBlocks(label: string, said: string): Block[] {
  if (said.trim() === '') return []
  return [
    { kind: 'label', text: label },
    { kind: 'paragraph', text: said },
  ]
}

const valueFact = (value: string): Block => ({ kind: 'facts', rows: [{ name: 'Nilai', value }] })

function openBlocks({ open }: InterviewRecord): Block[] {
  if (open.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Yang masih harus disampaikan' },
    { kind: 'list', isNumbered: true, items: open },
  ]
}

function answeredBlocks({ answered }: InterviewRecord): Block[] {
  if (answered.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Klarifikasi yang sudah dijawab' },
    { kind: 'list', isNumbered: true, items: answered },
  ]
}

function objectionBlocks({ objections }: InterviewRecord): Block[] {
  if (objections.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Sanggahan' },
    { kind: 'list', isNumbered: true, items: objections },
  ]
}

/** Who is named and did not sign in the room signs by hand, on the line below. */
function unsignedBlocks({ signatories, signed, leftBecause }: InterviewRecord): Block[] {
  const signers = new Set((signed?.by ?? []).map(({ name }) => name))
  const unsigned = signatories.flatMap(({ name }) => (name === null || signers.has(name) ? [] : [name]))
  if (unsigned.length === 0) return []
  const why = leftBecause === null ? '' : ` Alasan yang dicatat: ${leftBecause}`
  return [
    {
      kind: 'paragraph',
      text: `Tidak menandatangani notula di ruang interviu, jadi menandatangani di bawah ini: ${unsigned.join(', ')}.${why}`,
    },
  ]
}

function replacedBlocks({ replaced }: InterviewRecord): Block[] {
  if (replaced.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Penanda tangan yang digantikan' },
    { kind: 'list', isNumbered: false, items: [...replaced] },
  ]
}

/** What was signed in the room is no certified electronic signature: the paper says so. */
function signedBlocks({ signed }: InterviewRecord): Block[] {
  if (signed === null) return []
  return [
    { kind: 'heading', level: 2, text: 'Notula yang ditandatangani di ruang interviu' },
    {
      kind: 'list',
      isNumbered: false,
      items: signed.by.map(({ name, moment }) => `${name}, ${moment}`),
    },
    {
      kind: 'paragraph',
      text: `Sidik SHA-256 notula: ${signed.digest}. Bukan tanda tangan elektronik tersertifikasi.`,
    },
  ]
}
