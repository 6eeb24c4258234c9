import { z } from '@hono/zod-openapi'
import { explanationSchema } from './fold-findings.ts'
import { settingsSchema } from './settings.ts'

const instant = z.iso.datetime({ offset: true })
const note = z.string().trim().max(500)

const placeSchema = z.object({
  device: z.number().int().openapi({ description: 'Which of the devices of this finding, counted from 1' }),
  label: z.string().openapi({ description: 'As a person recognises it', example: 'Chrome di Windows' }),
  network: z.string().openapi({ description: 'A letter that tells two networks apart; never an address' }),
})

const reasonSchema = z
  .object({
    signal: z.enum([
      'same_time',
      'fast_switch',
      'many_devices',
      'handed_on',
      'odd_hours',
      'no_rest',
      'two_workplaces',
      'strange_phones',
      'in_shifts',
      'no_day_off',
      'other_home',
    ]),
    count: z.number().int().openapi({ description: 'Days on which it happened; of many_devices: devices' }),
    moments: z
      .array(z.object({ from: instant, until: instant, places: z.array(placeSchema) }))
      .openapi({ description: 'The latest that the reason rests on' }),
  })
  .openapi('SharedAccountReason', { description: 'Why several people seem to use one account' })

const answerSchema = z.object({
  kind: z.enum(['explained', 'admitted']),
  explanation: explanationSchema.nullable(),
  note: z.string(),
  at: instant,
})

const closingSchema = z.object({
  outcome: z.enum(['accepted', 'settled']),
  note: z.string(),
  byName: z.string(),
  at: instant,
})

const findingParts = {
  id: z.uuid(),
  verdict: z.enum(['worth_asking', 'likely_shared']),
  noticedAt: instant,
  administratorFrom: instant.openapi({
    description: 'From when on administrators see it; an answer shows it to them at once',
  }),
  reasons: z.array(reasonSchema),
  setAside: z
    .array(
      z.enum([
        'same_network',
        'shared_computer',
        'phone_beside',
        'moving_network',
        'replaced_device',
        'explained',
      ]),
    )
    .openapi({ description: 'What looked like a sign and was not counted' }),
  answer: answerSchema.nullable(),
  closing: closingSchema.nullable(),
}

export const ownFindingSchema = z
  .object({
    ...findingParts,
    institution: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), timeZone: z.string() }),
  })
  .openapi('OwnSharedAccountFinding', { description: 'What was noticed about the own account' })

export const findingSchema = z
  .object({ ...findingParts, person: z.object({ id: z.uuid(), name: z.string() }) })
  .openapi('SharedAccountFinding', {
    description: 'An account that several people seem to use. Its person was told before',
  })

export const sharedAccountSettingsSchema = settingsSchema.openapi('SharedAccountSettings', {
  description: 'From when on something is a sign, and how many days a person has to answer first',
})

export const sharedAccountsSchema = z
  .object({ settings: sharedAccountSettingsSchema, findings: z.array(findingSchema) })
  .openapi('SharedAccounts', { description: 'The newest first' })

export const newAnswerSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('explained'), explanation: explanationSchema, note }),
    z.strictObject({ kind: z.literal('admitted'), note }),
  ])
  .openapi('SharedAccountAnswer', {
    description:
      'explained: it was the person alone, and why it looks otherwise; admitted: others use it too',
  })

export const newClosingSchema = z
  .strictObject({ outcome: z.enum(['accepted', 'settled']), note })
  .openapi('SharedAccountClosing', {
    description: 'accepted: the explanation holds from now on; settled: talked over, only what comes counts',
  })

export const ownFindingParams = z.object({ findingId: z.uuid() })
export const findingParams = z.object({ institutionId: z.uuid(), findingId: z.uuid() })
