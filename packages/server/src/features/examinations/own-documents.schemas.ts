import { z } from '@hono/zod-openapi'
import { documentKindSchema } from '../evidence/evidence.schemas.ts'
import { examinationStates } from './standing-verdict.ts'

export const ownDocumentsParams = z.object({ institutionId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })

const placeSchema = z
  .object({
    offerId: z.uuid(),
    assessmentId: z.uuid(),
    year: z.number().int(),
    indicatorCode: z.string(),
    criterionCode: z.string().nullable().openapi({ description: 'Null: for the indicator as a whole' }),
    state: z.enum([...examinationStates, 'released', 'out_of_sight']).openapi({
      description:
        '`released`: taken back from the indicator. `out_of_sight`: this person offered it there and does not see the indicator any more',
    }),
    said: z
      .object({ authorName: z.string(), reason: z.string(), at: instantSchema })
      .nullable()
      .openapi({ description: 'Who judged it or took it back, why and when; null: nobody did' }),
  })
  .openapi('OwnDocumentPlace', { description: 'Where a document of this person stands, or stood' })

export const ownDocumentsSchema = z
  .object({
    documents: z.array(
      z
        .object({
          itemId: z.uuid(),
          title: z.string(),
          kind: documentKindSchema,
          confidentiality: z.enum(['internal', 'restricted']),
          isOwn: z.boolean().openapi({ description: 'This person wrote what it is now' }),
          receivedAt: instantSchema.openapi({ description: 'Of the newest revision' }),
          places: z.array(placeSchema),
        })
        .openapi('OwnDocument', { description: 'Something that this person brought or offered as proof' }),
    ),
    hasMore: z.boolean().openapi({ description: 'There are older ones, which are not told here' }),
  })
  .openapi('OwnDocuments', { description: 'What this person brought or offered, what came in last first' })
