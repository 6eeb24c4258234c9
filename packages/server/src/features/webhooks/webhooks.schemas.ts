import { z } from '@hono/zod-openapi'
import { attemptOutcomes, deliveryStates } from '../../platform/database/tables/webhooks.tables.ts'
import { passwordSchema } from '../session/session.schemas.ts'

export const institutionParams = z.object({ institutionId: z.uuid() })
export const webhookParams = z.object({ institutionId: z.uuid(), webhookId: z.uuid() })

const instantSchema = z.iso.datetime({ offset: true })
const outcomeSchema = z.enum(attemptOutcomes).openapi({
  description:
    'accepted: it answered 2xx; answered: it answered something else; gone: 410; unreachable; too_slow: no answer within ten seconds; own_network: its name leads into the own network; secret_unreadable: the data was brought here from another installation',
})

const resultFields = {
  outcome: outcomeSchema,
  status: z.number().int().nullable().openapi({ description: 'The HTTP status; null: there was no answer' }),
}

export const webhookSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string(),
    state: z.enum(['active', 'paused']),
    pausedAt: instantSchema.nullable(),
    pausedByName: z.string().nullable().openapi({ description: 'Null while paused: the server paused it' }),
    failuresInRow: z.number().int().openapi({ description: 'Of reminders since the last that arrived' }),
    lastFailure: z
      .object({ ...resultFields, at: instantSchema })
      .nullable()
      .openapi({ description: 'Since the last reminder that arrived' }),
    nextTryAt: instantSchema.nullable().openapi({ description: 'Before then nothing is tried again' }),
    waiting: z.number().int().openapi({ description: 'Deliveries that have not arrived yet' }),
    registeredByName: z.string(),
    registeredAt: instantSchema,
  })
  .openapi('Webhook', { description: 'An address that is told what goes out by letter; never its secret' })

export const webhooksSchema = z
  .object({
    webhooks: z.array(webhookSchema),
    most: z.number().int().openapi({ description: 'So many an institution may have' }),
    canSendLetters: z.boolean().openapi({
      description: 'Whether this installation sends letters; without letters nothing goes to webhooks',
    }),
  })
  .openapi('Webhooks', { description: 'All of an institution, the newest first' })

export const newWebhookSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(60),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .openapi({ example: 'https://chat.kota.go.id/undagi' }),
    password: passwordSchema.openapi({ description: 'Of whoever registers it' }),
  })
  .openapi('NewWebhook', { description: 'An address that is to be told what goes out by letter' })

export const issuedWebhookSchema = z
  .object({
    webhook: webhookSchema,
    secret: z.string().openapi({ description: 'With which deliveries are signed; shown this once' }),
  })
  .openapi('IssuedWebhook', { description: 'The registration with its secret' })

export const webhookStateSchema = z
  .strictObject({ state: z.enum(['active', 'paused']) })
  .openapi('WebhookState', { description: 'Whether the address is told anything' })

export const webhookTestSchema = z
  .object({
    deliveryId: z.uuid(),
    ...resultFields,
    answer: z.string().nullable().openapi({ description: 'The beginning of what it answered' }),
    durationMs: z.number().int(),
  })
  .openapi('WebhookTest', { description: 'What the address answered when it was tried' })

export const deliveriesSchema = z
  .object({
    deliveries: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(['reminder', 'test']),
        state: z.enum(deliveryStates).openapi({
          description: 'needless: all of it was done before it arrived, or the webhook was removed',
        }),
        plannedAt: instantSchema,
        attempts: z.number().int(),
        last: z
          .object({
            ...resultFields,
            at: instantSchema,
            answer: z.string().nullable(),
            durationMs: z.number().int(),
          })
          .nullable(),
      }),
    ),
  })
  .openapi('WebhookDeliveries', { description: 'The last fifty, the newest first; never what was told' })
