import * as z from 'zod'
import {
  connections,
  type DocumentFacts,
  legalStatuses,
  presences,
  unitExtents,
} from '../evidence/evidence-facts.ts'
import { documentKind } from '../instrument-file/rule-schema.ts'
import { date, text } from '../instrument-file/text-schema.ts'
import { auditorKinds, bodies, fileChecks, formalMarks, reviewContents, serviceFunctions } from '../rule.ts'

const presence = z.enum(presences)
const found = <Key extends string>(keys: readonly Key[]) =>
  z.partialRecord(z.enum(keys), presence).exactOptional()
const foundTexts = z.record(text, presence).exactOptional()
const ids = z.array(text)

/** What is known about a document; what is not written is not known. */
export const documentFactsSchema: z.ZodType<DocumentFacts> = z.strictObject({
  id: text,
  title: text,
  kinds: z.array(documentKind).min(1),
  offeredFor: z.array(text).describe('Kode indikator, atau kode butir'),
  status: z.enum(legalStatuses),
  revokes: ids.exactOptional().describe('id dokumen yang dicabutnya'),
  marks: found(formalMarks),
  dated: date.exactOptional().describe('Tanggal yang tertulis di dokumen'),
  validFrom: date.exactOptional(),
  validTo: date.nullable().exactOptional().describe('null: sampai dicabut'),
  contents: foundTexts.describe('Isi yang diminta aturan, dengan bunyi aturannya'),
  unitsInText: z.enum(unitExtents).exactOptional(),
  holds: found(reviewContents),
  setBy: z.array(z.enum(bodies)).exactOptional(),
  auditor: z.strictObject({ kind: z.enum(auditorKinds), name: text.exactOptional() }).exactOptional(),
  improves: text.nullable().exactOptional().describe('id versi lama yang diperbaiki; null: tidak ada'),
  follows: ids.exactOptional().describe('id reviu yang ditindaklanjuti'),
  budgetYear: z.int().exactOptional(),
  matches: z.partialRecord(documentKind, presence).exactOptional(),
  consulted: z
    .strictObject({ bodies: found(bodies), units: z.enum(unitExtents).exactOptional() })
    .exactOptional(),
  reach: found(['other_institutions', 'national']),
  through: foundTexts,
  names: foundTexts.describe('Kegiatan yang dicantumkan'),
  guidelines: foundTexts,
  shows: found(serviceFunctions),
  connections: z.array(z.enum(connections)).exactOptional(),
  applications: z
    .record(text, z.strictObject({ used: presence, integrated: presence.exactOptional() }))
    .exactOptional(),
  file: found(fileChecks),
})
