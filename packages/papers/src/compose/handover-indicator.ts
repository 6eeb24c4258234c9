import { dayInWords, judgingStages } from '@undagi/maturity'
import { z } from 'zod'
import type { Block } from '../paper.ts'
import { handoverPromiseSchema, promisesTable } from './handover-promises.ts'
import { stageNames } from './judged-indicator.ts'
import { valueText } from './score-block.ts'

const line = z.string().max(2_000)
const text = z.string().max(25_000)
const value = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .nullable()

const yearSchema = z.strictObject({
  year: z.int(),
  /** Where the assessment stands, in words. */
  state: line,
  official: value,
  stages: z.array(
    z.strictObject({
      stage: z.enum(judgingStages),
      value,
      isCarried: z.boolean(),
      facts: text,
      analysis: text,
      justification: text,
    }),
  ),
  /** What was given back, corrected, asked and objected to, each in a sentence with who and when. */
  events: z.array(text),
  evidence: z.array(
    z.strictObject({
      title: line,
      expiresOn: z.iso.date().nullable(),
      reviewOn: z.iso.date().nullable(),
    }),
  ),
})

export const handoverIndicatorSchema = z.strictObject({
  code: z.string().min(1),
  name: line,
  /** Said where there are several. */
  edition: line.nullable(),
  /** Of who leaves. */
  note: text.nullable(),
  years: z.array(yearSchema),
  promises: z.array(handoverPromiseSchema),
  people: z.array(z.strictObject({ name: line, did: line, role: line })),
})

type Indicator = z.infer<typeof handoverIndicatorSchema>
type Year = z.infer<typeof yearSchema>

/** One indicator: what its predecessor says, what became of it year by year, what is open, who knows. */
export function handoverIndicatorBlocks(indicator: Indicator): Block[] {
  const { code, name, edition, note, years, promises, people } = indicator
  return [
    { kind: 'heading', level: 2, text: `Indikator ${code}. ${name}` },
    ...(edition === null ? [] : [{ kind: 'note', text: edition } as const]),
    ...labelled('Catatan yang menyerahkan', note),
    ...(promises.length === 0
      ? []
      : [{ kind: 'label', text: 'Janji yang masih terbuka' } as const, promisesTable(promises)]),
    ...years.flatMap(yearBlocks),
    ...peopleBlocks(people),
  ]
}

function yearBlocks({ year, state, official, stages, events, evidence }: Year): Block[] {
  const values = stages.map((each) => ({
    name: stageNames[each.stage],
    value: `${valueText(each.value)}${each.isCarried && each.value !== null ? ' (terbawa dari tahap sebelumnya)' : ''}`,
  }))
  const final = official === null ? [] : [{ name: 'Nilai akhir', value: valueText(official) }]
  const rows = [...values, ...final]
  return [
    { kind: 'heading', level: 3, text: `Tahun ${year}: ${state}` },
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
    ...stages.filter(({ isCarried }) => !isCarried).flatMap(saidBlocks),
    ...listed('Yang terjadi', events),
    ...listed('Bukti', evidence.map(evidenceLine)),
  ]
}

function saidBlocks({ stage, facts, analysis, justification }: Year['stages'][number]): Block[] {
  const name = stageNames[stage]
  return [
    ...labelled(`Fakta (${name})`, facts),
    ...labelled(`Analisis (${name})`, analysis),
    ...labelled(`Justifikasi (${name})`, justification),
  ]
}

function evidenceLine({ title, expiresOn, reviewOn }: Year['evidence'][number]): string {
  const days = [
    ...(expiresOn === null ? [] : [`berlaku sampai ${dayInWords(expiresOn)}`]),
    ...(reviewOn === null ? [] : [`ditinjau ulang ${dayInWords(reviewOn)}`]),
  ]
  return days.length === 0 ? title : `${title}: ${days.join(', ')}`
}

function peopleBlocks(people: Indicator['people']): Block[] {
  if (people.length === 0) return []
  return [
    { kind: 'label', text: 'Siapa yang tahu' },
    {
      kind: 'table',
      columns: [
        { title: 'Nama', share: 5, align: 'start' },
        { title: 'Yang dilakukan', share: 6, align: 'start' },
        { title: 'Peran sekarang', share: 5, align: 'start' },
      ],
      rows: people.map(({ name, did, role }) => ({ cells: [name, did, role], weight: 'plain' })),
    },
  ]
}

function labelled(name: string, words: string | null): Block[] {
  if (words === null || words.trim() === '') return []
  return [
    { kind: 'label', text: name },
    { kind: 'paragraph', text: words },
  ]
}

function listed(name: string, items: readonly string[]): Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'label', text: name },
    { kind: 'list', isNumbered: false, items },
  ]
}
