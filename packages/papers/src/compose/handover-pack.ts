import { dayInWords } from '@undagi/maturity'
import { z } from 'zod'
import { frameSchema } from '../frame.ts'
import type { Block, Paper } from '../paper.ts'
import { blank, placeAndDay } from '../words/say-day.ts'
import { signatureOf } from '../words/signature-of.ts'
import { handoverIndicatorBlocks, handoverIndicatorSchema } from './handover-indicator.ts'
import { handoverPromiseSchema, promisesTable } from './handover-promises.ts'

const line = z.string().max(2_000)
const text = z.string().max(20_000)
const day = z.iso.date()

export const handoverPackSchema = z.strictObject({
  frame: frameSchema,
  institution: line.min(1),
  /** The day that it tells. */
  toldOn: day,
  person: z.strictObject({ name: line, roles: z.array(line) }),
  /** Null: nobody has handed over yet. */
  handing: z
    .strictObject({
      byName: line,
      day,
      successor: line,
      /** Why somebody else handed it over. */
      reason: line.nullable(),
      receivedOn: day.nullable(),
    })
    .nullable(),
  /** What this print leaves out because its reader does not see it, each in words. */
  leftOut: z.array(line),
  /** Of who leaves, on the work as a whole. */
  note: text.nullable(),
  /** What is about no single indicator. */
  promises: z.array(handoverPromiseSchema),
  indicators: z.array(handoverIndicatorSchema),
})

export type HandoverPack = z.infer<typeof handoverPackSchema>

const title = 'Berkas Serah Terima'

/** What an officer who leaves hands over. A working print: it bears no number and no check code, and says so. The sentences are ours. */
export function composeHandoverPack(pack: HandoverPack): Paper {
  const { frame, institution, person, toldOn, indicators, note } = pack
  return {
    ...{ title: `${title} ${person.name}, ${institution}`, frame, cover: null },
    blocks: [
      {
        kind: 'title',
        lines: [title, person.name, institution],
        below: `Keadaan per ${dayInWords(toldOn)}. Cetakan kerja tanpa nomor dan kode periksa, bukan naskah yang diterbitkan.`,
      },
      { kind: 'facts', rows: factsOf(pack) },
      ...leftOutBlocks(pack),
      ...noteBlocks(note),
      { kind: 'heading', level: 1, text: 'Janji yang masih terbuka' },
      ...openBlocks(pack),
      { kind: 'heading', level: 1, text: 'Cerita per indikator' },
      ...(indicators.length === 0
        ? [{ kind: 'paragraph', text: 'Tidak ada indikator yang pernah dikerjakan.' } as const]
        : indicators.flatMap(handoverIndicatorBlocks)),
      ...signingBlocks(pack),
    ],
  }
}

function factsOf({ person, handing }: HandoverPack) {
  const facts = [{ name: 'Peran', value: person.roles.join('\n') || 'tidak lagi bertugas' }]
  if (handing === null) return [...facts, { name: 'Penerus', value: 'belum ditunjuk' }]
  const { byName, day: on, successor, reason, receivedOn } = handing
  const why = reason === null ? '' : `, karena ${reason}`
  return [
    ...facts,
    { name: 'Penerus', value: successor },
    { name: 'Diserahkan', value: `${dayInWords(on)} oleh ${byName}${why}` },
    {
      name: 'Diterima',
      value: receivedOn === null ? 'belum' : `${dayInWords(receivedOn)} oleh ${successor}`,
    },
  ]
}

function leftOutBlocks({ leftOut }: HandoverPack): Block[] {
  if (leftOut.length === 0) return []
  return [
    { kind: 'note', text: `Tidak dimuat, karena tidak terbuka bagi yang mencetak: ${leftOut.join('; ')}.` },
  ]
}

function noteBlocks(note: string | null): Block[] {
  if (note === null) return []
  return [
    { kind: 'label', text: 'Catatan yang menyerahkan' },
    { kind: 'paragraph', text: note },
  ]
}

/** All that is about no indicator; of the others how many, so that nobody stops reading here. */
function openBlocks({ promises, indicators }: HandoverPack): Block[] {
  const others = new Set(indicators.flatMap((each) => each.promises.map(({ key }) => key))).size
  const count = promises.length + others
  if (count === 0) return [{ kind: 'paragraph', text: 'Tidak ada.' }]
  return [
    {
      kind: 'paragraph',
      text: `${count} janji masih terbuka: ${promises.length} di bawah ini, ${others} pada indikatornya masing-masing.`,
    },
    ...(promises.length === 0 ? [] : [promisesTable(promises)]),
  ]
}

function signingBlocks({ frame, toldOn, person, handing }: HandoverPack): Block[] {
  const signature = (capacity: string, name: string | null) =>
    signatureOf({ capacity, position: null, name, employeeNumber: null })
  return [
    { kind: 'heading', level: 1, text: 'Serah terima' },
    {
      kind: 'paragraph',
      text: `Berkas ini diserahkan oleh ${person.name} dan diterima oleh ${handing?.successor ?? blank}.`,
    },
    {
      kind: 'signatures',
      placeAndDay: placeAndDay(frame.place, handing?.day ?? toldOn),
      signatures: [
        signature('Yang menyerahkan', handing?.byName ?? person.name),
        signature('Yang menerima', handing?.successor ?? null),
      ],
    },
  ]
}
