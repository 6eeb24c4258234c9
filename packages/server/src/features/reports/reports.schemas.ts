import { z } from '@hono/zod-openapi'
import { ownPaperKinds, paperKinds, reportKinds } from '@undagi/papers'
import { wordForms } from '../../platform/database/tables/papers.tables.ts'
import { laterChanges } from './papers.repository.ts'

const assessmentIdSchema = z.uuid()

const paperKindSchema = z.enum(paperKinds).openapi('PaperKind', {
  description:
    'Berita Acara Penilaian Mandiri, Pernyataan Persetujuan Publikasi, Laporan Hasil Evaluasi, the page for the leader, Berita Acara Interviu, Laporan Hasil Pemantauan',
})

const ownPaperKindSchema = z.enum(ownPaperKinds).openapi('OwnPaperKind', {
  description: 'What an institution writes of its own round; the reports from outside are the round’s report',
})

export const reportKindSchema = z.enum(reportKinds).openapi('ReportKind', {
  description: 'Laporan Hasil Evaluasi or Laporan Hasil Pemantauan, as the round is one or the other',
})

const versionNumber = z.number().int().min(1)

export const papersParams = z.object({ assessmentId: assessmentIdSchema })
export const paperParams = papersParams.extend({ kind: ownPaperKindSchema })

export const versionParam = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .openapi({ description: 'Of this paper, from 1' })

export const issuedParams = paperParams.extend({ version: versionParam })

const line = (example: string) => z.string().trim().min(1).max(200).openapi({ example })

const digestSchema = z.string().openapi({
  description: 'SHA-256 of the file, in hexadecimal: whoever has a copy compares',
})
const checkCodeSchema = z.string().openapi({
  description: 'Printed on the paper; by it anybody finds out whether it was issued',
  example: '7K2M-Q4RT-9XWB-D3HN',
})
const paperFields = {
  number: z.string().openapi({ example: '047/SPBE/2026' }),
  version: versionNumber.openapi({ description: 'Of the same paper; the highest one is in force' }),
  day: z.iso.date().openapi({ description: 'The day that the paper bears' }),
  sha256: digestSchema,
}

const wordSchema = z
  .object({
    sha256: digestSchema,
    form: z.enum(wordForms).openapi({
      description:
        'In what it was written: `built_in`, Undagi’s own form; `own_template`, the template of the institution; `template_without_code`, Undagi’s own form, because the template in force has no place for version and check code',
    }),
    templateVersion: versionNumber
      .nullable()
      .openapi({ description: 'Of the template in force at that time; null: there was none' }),
  })
  .openapi('IssuedWord', { description: 'The Word file that was made with an issued paper' })

export const issuedPaperSchema = z
  .object({
    ...paperFields,
    kind: paperKindSchema,
    checkCode: checkCodeSchema,
    authorName: z.string(),
    issuedAt: z.iso.datetime({ offset: true }),
    word: wordSchema.nullable().openapi({ description: 'Null: issued before Word files were kept' }),
  })
  .openapi('IssuedPaper', { description: 'A paper that was issued, never changed afterwards' })

export const papersSchema = z
  .object({
    drafts: z
      .array(ownPaperKindSchema)
      .openapi({ description: 'Of which papers there is a draft: what they tell of has begun' }),
    issue: z.enum(['ready', 'not_yours', 'not_approved']).openapi({
      description: 'Whether this person can issue one now, or what stands in the way',
    }),
    minutesUnsigned: z.boolean().openapi({
      description:
        'The Berita Acara Interviu waits for somebody who can still sign the minutes here; after the review it is issued with lines to sign by hand',
    }),
    issued: z.array(issuedPaperSchema).openapi({ description: 'Every version, the first first' }),
  })
  .openapi('Papers', { description: 'The official papers of an assessment' })

const signatoryFields = {
  name: line('Ratna Wijaya').nullable(),
  position: line('Sekretaris Daerah').nullable(),
  employeeNumber: line('19700101 199503 2 001').nullable().openapi({ description: 'NIP' }),
}

const newPaperFields = {
  number: line('047/SPBE/2026'),
  place: line('Kota Contoh'),
  day: z.iso.date().openapi({ description: 'The day that the paper is to bear' }),
  version: versionNumber.openapi({
    description: 'The version that this will be; when a colleague was quicker, nothing is issued',
  }),
  sameNumber: z.boolean().optional().openapi({
    description:
      'True: it is meant that another paper of this assessment bears the same number; else that is refused, but to the ministry, which has numbers of its own',
  }),
}

export const newReportSchema = z
  .strictObject({
    ...newPaperFields,
    signatory: z
      .strictObject({
        ...signatoryFields,
        capacity: line('Ketua Tim Pelaksana').openapi({
          description: 'As what they sign: no text that we know says who signs a report',
        }),
      })
      .openapi({ description: 'Who will sign; what is null is left to be written by hand' }),
    summary: z.string().trim().max(20_000).openapi({ description: 'Ringkasan in own words; may be empty' }),
    withoutRecommendations: z.boolean().optional().openapi({
      description:
        'True: it is meant that the report of an evaluation recommends nothing; else that is refused',
    }),
  })
  .openapi('NewReport', { description: 'What the report of a round needs to be issued' })

export const newPaperSchema = z
  .strictObject({
    ...newPaperFields,
    signatory: z
      .strictObject(signatoryFields)
      .openapi({ description: 'Who will sign; what is null is left to be written by hand' }),
  })
  .openapi('NewPaper', { description: 'What a paper needs to be issued' })

export const checkParams = z.object({
  code: z
    .string()
    .max(60)
    .openapi({ description: 'As it was copied from the paper', example: '7K2M-Q4RT-9XWB-D3HN' }),
})

export const checkedPaperSchema = z
  .object({
    ...paperFields,
    kind: paperKindSchema,
    wordSha256: digestSchema
      .nullable()
      .openapi({ description: 'Of the Word file that was made with it; null: it was issued without one' }),
    institutionName: z.string(),
    isLatest: z.boolean().openapi({ description: 'False: a later version stands in its place' }),
    handedInOn: z.iso.date().nullable().openapi({
      description: 'The day that this version was handed in, signed; null: it was not, or not here',
    }),
    since: z.array(z.object({ what: z.enum(laterChanges), day: z.iso.date() })).openapi({
      description:
        'What happened to the assessment after the paper was issued, each with its first day by the clock of the institution: what the paper tells of may be otherwise now',
    }),
  })
  .openapi('CheckedPaper', {
    description:
      'What is printed on a paper that was issued here, and whether it is in force, and whether what it tells of was changed since; nothing else',
  })
