import * as z from 'zod'
import { type Effort, effortNames } from '../evidence/effort.ts'
import { date, exactNumber, text } from '../instrument-file/text-schema.ts'
import { documentFactsSchema } from './document-facts-schema.ts'

const effort = z.enum(Object.keys(effortNames).filter((name): name is Effort => name in effortNames))
const level = z.int().nullable()

const criterionExpectation = z.strictObject({
  outcome: z.enum(['fulfilled', 'not_fulfilled', 'person_must_look']),
  reason: text.exactOptional().describe('Kode alasan pertama'),
  says: text.exactOptional().describe('Sebagian bunyi alasannya'),
  warns: text.exactOptional().describe('Kode peringatan'),
  why: text.exactOptional(),
})

const indicatorExpectation = z.strictObject({
  supported: level.describe('Tingkat yang didukung bukti'),
  possible: level.exactOptional().describe('Tingkat bila semua yang perlu dilihat orang ternyata terpenuhi'),
  next: z.strictObject({ criterion: text, effort }).exactOptional(),
  why: text.describe('Mengapa hasil ini yang diharapkan; wajib ditulis'),
  criteria: z.record(text, criterionExpectation).exactOptional(),
})

/** A situation as a person writes it down: what is known about the evidence, and what should follow. */
export const situationSchema = z.strictObject({
  title: text,
  story: text.exactOptional().describe('Dari mana keadaan ini, dan apa yang menarik'),
  year: z.int(),
  assessedOn: date,
  previousValues: z.record(text, exactNumber.nullable()).default({}),
  previousAssessedOn: date.exactOptional(),
  agencyIndices: z.record(text, z.strictObject({ value: exactNumber, measuredOn: date })).default({}),
  unitsInUse: z
    .record(
      text,
      z.strictObject({
        reached: z.int().min(0),
        total: z.int().min(0),
        target: z.int().min(0).exactOptional(),
      }),
    )
    .default({}),
  documents: z.array(documentFactsSchema).default([]),
  decisions: z.record(text, z.strictObject({ met: z.boolean(), reason: text })).default({}),
  expect: z.record(text, indicatorExpectation).default({}),
})

export type Situation = z.output<typeof situationSchema>
export type IndicatorExpectation = z.output<typeof indicatorExpectation>
