import { z } from 'zod'
import { frameSchema, signatorySchema } from '../frame.ts'
import type { Block, Paper } from '../paper.ts'
import { placeAndDay, sayDay } from '../words/say-day.ts'
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
  question: text,
  answer: text,
  before: value,
  after: value,
})

const presentSchema = z.strictObject({
  name: z.string(),
  office: z.string(),
  side: z.enum(['assessors', 'institution', 'ministry']),
})

export const interviewRecordSchema = z.strictObject({
  frame: frameSchema,
  subject: subjectSchema,
  /** "09.00–12.30 WITA", as it is to be read; null: written in by hand. */
  hours: z.string().max(100).nullable(),
  venue: z.string().max(400).nullable(),
  present: z.array(presentSchema),
  discussed: z.array(discussedSchema),
  /** Whether the institution may read the values; else the paper leaves them out and says so. */
  isReleased: z.boolean(),
  /** What is still to be brought, each with its day in its words. */
  open: z.array(text.min(1)),
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
      {
        kind: 'paragraph',
        text: `Pada ${sayDay(frame.day)} telah dilaksanakan interviu ${evaluationOf(subject)} pada ${subject.institution}.`,
      },
      ...meetingBlocks(record),
      ...record.discussed.flatMap((each) => discussedBlocks(each, record)),
      ...(record.isReleased ? [] : [withoutValues]),
      ...openBlocks(record),
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

function meetingBlocks({ hours, venue, present }: InterviewRecord): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        { name: 'Waktu', value: hours ?? '................................' },
        { name: 'Tempat', value: venue ?? '................................' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Yang hadir' },
    {
      kind: 'table',
      columns: [
        { title: 'Nama', share: 5, align: 'start' },
        { title: 'Jabatan', share: 6, align: 'start' },
        { title: 'Pihak', share: 3, align: 'start' },
      ],
      rows: present.map(({ name, office, side }) => ({
        cells: [name, office, sides[side]],
        weight: 'plain',
      })),
    },
    { kind: 'heading', level: 2, text: 'Pembahasan' },
  ]
}

const withoutValues: Block = {
  kind: 'paragraph',
  text: 'Nilai hasil interviu tidak dimuat, karena belum dibuka bagi instansi.',
}

function discussedBlocks(
  { code, name, question, answer, before, after }: InterviewRecord['discussed'][number],
  { isReleased }: Pick<InterviewRecord, 'isReleased'>,
): Block[] {
  const changed = before === after ? 'tetap' : `${valueText(before)} menjadi`
  return [
    { kind: 'heading', level: 3, text: `Indikator ${code}. ${name}` },
    { kind: 'label', text: 'Pertanyaan' },
    { kind: 'paragraph', text: question },
    { kind: 'label', text: 'Jawaban' },
    { kind: 'paragraph', text: answer },
    ...(isReleased ? [valueFact(`${changed} ${valueText(after)}`)] : []),
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
