import { type DocumentKind, documentKindNames, legalStatuses } from '@undagi/maturity'
import { z } from 'zod'

const kinds = Object.keys(documentKindNames).filter((key): key is DocumentKind => key in documentKindNames)

const fileSchema = z.strictObject({
  name: z.string(),
  pages: z.number().int().positive(),
  /** By page; the others say that they are samples. */
  texts: z.record(z.string().regex(/^[1-9]\d*$/), z.array(z.string())),
  /** Makes it a workbook, and the pages its sheets. */
  sheets: z
    .array(
      z.strictObject({
        name: z.string(),
        headings: z.array(z.string()),
        rows: z.array(z.array(z.union([z.string(), z.number()]))),
      }),
    )
    .default([]),
  /** A film instead: a file beside the data. */
  recording: z.string().optional(),
  /** Signed electronically by the authority of the example. */
  isSigned: z.boolean().default(false),
  /** What somebody made of it after it was signed, by page. */
  changedTo: z.record(z.string().regex(/^[1-9]\d*$/), z.array(z.string())).default({}),
})

export const exampleEvidenceSchema = z.strictObject({
  kind: z.enum(kinds),
  title: z.string(),
  number: z.string().optional(),
  issuer: z.string(),
  dated: z.iso.date().optional(),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  status: z.enum(legalStatuses),
  /** Makes it restricted: whoever brought it sees it, and these. */
  viewers: z.array(z.email()).optional(),
  file: fileSchema.optional(),
  link: z.url().optional(),
  /** What a scanner is said to have found in the file, which holds nothing of the kind. */
  virus: z.strictObject({ name: z.string(), at: z.iso.datetime({ offset: true }) }).optional(),
  /** When the server is said to have read other bytes than came in: so it does. */
  damagedAt: z.iso.datetime({ offset: true }).optional(),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
  offers: z.array(
    z.strictObject({
      /** None: the latest round. */
      year: z.number().int().optional(),
      indicator: z.string(),
      criterion: z.string().optional(),
      article: z.string().optional(),
      page: z.number().int().positive().optional(),
      atSeconds: z.number().int().optional(),
      why: z.string(),
      /** What somebody else said of it. */
      verdict: z
        .strictObject({
          verdict: z.enum(['accepted', 'repair_asked', 'refused']),
          reason: z.string(),
          by: z.email(),
          role: z.enum(['person_in_charge', 'internal_assessor']),
          at: z.iso.datetime({ offset: true }),
        })
        .optional(),
      /** Taken back from the indicator since. */
      released: z
        .strictObject({ by: z.email(), at: z.iso.datetime({ offset: true }), reason: z.string() })
        .optional(),
    }),
  ),
})

export type ExampleEvidence = z.infer<typeof exampleEvidenceSchema>

/** What is printed on each page of a sample. */
export function pagesOf({ pages, texts }: z.infer<typeof fileSchema>): string[][] {
  return Array.from({ length: pages }, (_, index) => [
    `DATA CONTOH. Halaman ${index + 1} dari ${pages}.`,
    '',
    ...(texts[index + 1] ?? ['Halaman ini sengaja tidak berisi teks.']),
  ])
}
