import { z } from 'zod'
import type { SharedAccountAction } from './shared-accounts.repository.ts'

const place = z.object({ device: z.string(), label: z.string(), network: z.string() })
const reason = z.object({
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
  weight: z.number(),
  count: z.number(),
  devices: z.array(z.string()),
  moments: z.array(z.object({ from: z.number(), until: z.number(), places: z.array(place) })),
})
const setAside = z.enum([
  'same_network',
  'shared_computer',
  'phone_beside',
  'moving_network',
  'replaced_device',
  'explained',
])

const noticedPayload = z.object({
  verdict: z.enum(['worth_asking', 'likely_shared']),
  reasons: z.array(reason),
  setAside: z.array(setAside),
})

/** Why one person looks like several. */
export const explanationSchema = z.enum([
  'own_devices',
  'work_from_elsewhere',
  'travel',
  'vpn',
  'new_device',
  'shift',
  'other',
])

const answerPayload = z.object({ explanation: explanationSchema.optional(), note: z.string() })
const closedPayload = z.object({ outcome: z.enum(['accepted', 'settled']), note: z.string() })

interface Said<Payload> {
  readonly payload: Payload
  readonly byName: string
  readonly at: Date
}

/** What was noticed about one account, and what came of it. */
export interface FoldedFinding {
  readonly id: string
  readonly personId: string
  readonly noticedAt: Date
  readonly administratorFrom: Date
  readonly noticed: z.infer<typeof noticedPayload>
  readonly answer: (Said<z.infer<typeof answerPayload>> & { readonly kind: 'explained' | 'admitted' }) | null
  readonly closing: Said<z.infer<typeof closedPayload>> | null
}

/** A finding begins with having been noticed, whatever else bears the same instant. */
export function foldFindings(actions: readonly SharedAccountAction[]): FoldedFinding[] {
  const findings = new Map<string, FoldedFinding>()
  const begunFirst = actions.toSorted((a, b) => Number(b.kind === 'noticed') - Number(a.kind === 'noticed'))
  for (const action of begunFirst) {
    const next = step(findings.get(action.findingId), action)
    if (next !== undefined) findings.set(action.findingId, next)
  }
  return [...findings.values()].toSorted((a, b) => b.noticedAt.getTime() - a.noticedAt.getTime())
}

function step(
  finding: FoldedFinding | undefined,
  { kind, payload, actorName: byName, actedAt: at, ...action }: SharedAccountAction,
): FoldedFinding | undefined {
  if (kind === 'noticed')
    return {
      ...{ id: action.findingId, personId: action.personId, noticedAt: at },
      administratorFrom: action.shownFrom ?? at,
      noticed: noticedPayload.parse(payload),
      ...{ answer: null, closing: null },
    }
  if (finding === undefined) return undefined
  switch (kind) {
    case 'explained':
    case 'admitted':
      return { ...finding, answer: { kind, payload: answerPayload.parse(payload), byName, at } }
    case 'closed':
      return { ...finding, closing: { payload: closedPayload.parse(payload), byName, at } }
  }
}
