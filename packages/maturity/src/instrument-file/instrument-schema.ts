import * as z from 'zod'
import { groupEntriesSchema } from './aspect-schema.ts'
import { code, date, exactNumber, source, text } from './text-schema.ts'

const boundaryRule = z.enum(['rounded', 'unrounded'])
const wholeKey = z.string().regex(/^\d+$/)

/** The main file of an instrument (instrument.yaml). Format 1. */
export const instrumentSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  revision: z.int().min(1).max(9999),
  name: text,
  shortName: text,
  sources: z.record(
    text,
    z.strictObject({
      title: text,
      shortTitle: text.exactOptional().describe('Sebutan pendek di samping halaman, misalnya Pedoman 3/2024'),
      kind: z.enum(['regulation', 'guideline', 'report', 'secondary', 'experience']),
      note: text.exactOptional(),
    }),
  ),
  textEditions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: text,
        years: z.strictObject({ from: z.int(), to: z.int().nullable() }),
        source,
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Naskah butir menurut tahun penilaian, yang paling awal lebih dulu'),
  glossary: z.record(text, text).exactOptional().describe('Singkatan dan kepanjangannya'),
  inForce: z.strictObject({ from: date.nullable(), to: date.nullable(), source }),
  index: z.strictObject({ code, name: text, shortName: text, source }).exactOptional(),
  scale: z.strictObject({
    min: z.int().min(0),
    max: z.int(),
    values: z.enum(['integer', 'decimal']),
    source,
  }),
  unanswered: z.strictObject({ countsAs: exactNumber, source }),
  rounding: z.strictObject({ decimals: z.int().min(0).max(6), mode: z.literal('half_up'), source }),
  boundary: z.strictObject({
    years: z.record(wholeKey, boundaryRule),
    otherwise: z.strictObject({ rule: boundaryRule, known: z.boolean() }),
    source,
  }),
  predicates: z
    .array(
      z.strictObject({
        name: text,
        label: text.exactOptional(),
        min: exactNumber,
        level: z.int().min(1).max(5),
        source,
      }),
    )
    .min(1),
  levelNames: z.strictObject({ source: source.exactOptional() }).catchall(z.record(wholeKey, text)),
  conversions: z
    .record(
      text,
      z.strictObject({
        name: text,
        agency: text,
        from: z.array(exactNumber).min(2),
        to: z.array(exactNumber).min(2),
        source,
      }),
    )
    .exactOptional(),
  groups: groupEntriesSchema,
})

export type InstrumentFile = z.output<typeof instrumentSchema>
