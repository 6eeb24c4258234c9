import { z } from '@hono/zod-openapi'
import { papersParams, versionParam } from '../reports.schemas.ts'

/** What is signed before an assessment is sent. */
const signedKinds = ['self_assessment_record', 'publication_consent'] as const
export type SignedKind = (typeof signedKinds)[number]

const signedKindSchema = z.enum(signedKinds).openapi('SignedPaperKind', {
  description:
    'Berita Acara Penilaian Mandiri and Pernyataan Persetujuan Publikasi: signed before it is sent',
})

export const signedParams = papersParams.extend({ kind: signedKindSchema })
export const signedVersionParams = signedParams.extend({ version: versionParam })

export const mostSignedBytes = 6 * 1024 * 1024

/** As long as a message may be: a third longer as text, and some more, so that a file that is too large is told so. */
const longest = 9 * 1024 * 1024

export const newSignedCopySchema = z
  .strictObject({
    file: z.base64().min(1).max(longest).openapi({ description: 'The PDF, at most 6 MB, as base64' }),
    fileName: z.string().trim().min(1).max(200),
    code: z
      .string()
      .max(60)
      .nullable()
      .openapi({ description: 'As a person read it off the paper; asked for where the file has no text' }),
  })
  .openapi('NewSignedCopy', { description: 'An issued paper with its signature' })

export const signedCopySchema = z
  .object({
    kind: signedKindSchema,
    version: z.number().int().openapi({ description: 'Of the issued paper that was signed' }),
    number: z.string(),
    day: z.iso.date(),
    sha256: z.string().openapi({ description: 'SHA-256 of the signed file, in hexadecimal' }),
    knownBy: z.enum(['text', 'code']).openapi({
      description: 'Whether the check code stood in the text of the file, or a person read it off a scan',
    }),
  })
  .openapi('SignedCopy', { description: 'A signed copy, with the issued version that it is of' })
