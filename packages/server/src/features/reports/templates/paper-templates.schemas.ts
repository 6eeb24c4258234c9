import { z } from '@hono/zod-openapi'
import { paperKinds } from '@undagi/papers'
import { findingCodes, placeholders, templatePlaces } from '@undagi/papers/template'

export const templatesParams = z.object({ institutionId: z.uuid() })
export const templateParams = templatesParams.extend({ kind: z.enum(paperKinds) })

const file = z.base64().min(1).openapi({ description: 'The file itself: DOCX, 2 MB at most' })
const fileName = z.string().trim().min(1).max(200).openapi({ example: 'Berita acara kota.docx' })
const placeholder = z.enum(placeholders).openapi('TemplatePlaceholder', {
  description: 'A name that stands between double braces in a template; there are no others',
})

const templateFields = {
  kind: z.enum(paperKinds),
  version: z.number().int().min(0).openapi({ description: '0: there never was one' }),
  template: z
    .object({
      ...{ fileName, sha256: z.string(), bytes: z.number().int() },
      bearsCheck: z.boolean().openapi({
        description:
          'Whether number, version and check code have their place in it. False: uploaded before that was asked; drafts are written in it, and what is issued in the built-in one',
      }),
    })
    .nullable()
    .openapi({ description: 'What the paper is written in; null: the built-in one' }),
  authorName: z.string().nullable(),
  madeAt: z.iso.datetime({ offset: true }).nullable(),
  placeholders: z.array(placeholder).openapi({ description: 'What a template of this paper can ask for' }),
  required: z
    .array(z.array(placeholder))
    .openapi({ description: 'What it must hold: of each list one name at least' }),
}

export const paperTemplateSchema = z
  .object(templateFields)
  .openapi('PaperTemplate', { description: 'In which Word file an institution writes a paper' })

export const paperTemplatesSchema = z
  .object({
    templates: z.array(paperTemplateSchema),
    blocks: z.array(placeholder).openapi({
      description: 'The names that stand for whole pieces, each alone in a paragraph of the body',
    }),
  })
  .openapi('PaperTemplates', { description: 'One for every paper, in their order' })

export const templateFileSchema = z
  .strictObject({ file })
  .openapi('TemplateFile', { description: 'A file that is to be looked at' })

export const templateCheckSchema = z
  .object({
    findings: z
      .array(
        z.object({
          code: z.enum(findingCodes),
          place: z.enum(templatePlaces),
          paragraph: z.number().int().nullable().openapi({
            description: 'Among the paragraphs with text of this place, from 1; null where it stands in none',
          }),
          text: z.string().openapi({ description: 'What stands there, or what is missing' }),
        }),
      )
      .openapi({ description: 'What stands in the way; empty: it can be used' }),
    used: z.array(placeholder).openapi({ description: 'What it asks for' }),
  })
  .openapi('TemplateCheck', { description: 'Whether a file can be the template of a paper, and why not' })

export const templatePreviewSchema = z
  .strictObject({
    file,
    assessmentId: z
      .uuid()
      .nullable()
      .openapi({ description: 'Whose data it is filled with, for who may read them; null: with an example' }),
  })
  .openapi('TemplatePreview', { description: 'A template as its paper would look' })

export const newTemplateSchema = z
  .strictObject({
    template: z
      .union([z.literal('none'), z.strictObject({ file, fileName })])
      .openapi({ description: '`none`: the paper is written in the built-in one again' }),
    expectedVersion: z.number().int().min(0).openapi({ description: 'The version that was changed' }),
  })
  .openapi('NewPaperTemplate', { description: 'In which Word file a paper is to be written from now on' })
