import { z } from 'zod'
import { dayIn } from '../../platform/day-in.ts'
import { officeDays } from './day-count.ts'
import { estimateReadiness, type OwnDurations, type Readiness } from './estimate-readiness.ts'
import { effectiveSteps } from './life-cycle.ts'
import type {
  CarrierRow,
  DurationRow,
  PolicyRow,
  RegisterRows,
  RelationRow,
  StepRow,
} from './policies.repository.ts'
import { articleSchema, officerSchema } from './policies.schemas.ts'
import { type PolicyKind, policySteps } from './policy-words.ts'
import { type Standing, standingOn } from './standing-on.ts'

/** A policy as its rows say it is. */
export interface FoundPolicy {
  readonly id: string
  readonly kind: PolicyKind
  readonly row: PolicyRow
  readonly articles: readonly z.infer<typeof articleSchema>[]
  readonly officers: readonly z.infer<typeof officerSchema>[]
  readonly recorded: readonly StepRow[]
  /** Those that count. */
  readonly steps: readonly StepRow[]
  readonly inForceFrom: string | null
  readonly relations: readonly RelationRow[]
  readonly carries: readonly CarrierRow[]
}

/** The register on a day. */
export interface Register {
  readonly policies: readonly FoundPolicy[]
  readonly byId: ReadonlyMap<string, FoundPolicy>
  readonly today: string
  readonly durations: readonly DurationRow[]
}

export function gatherRegister(rows: RegisterRows, at: Date): Register {
  const [policies, steps, relations, carriers, durations, [institution]] = rows
  const stepsOf = Map.groupBy(steps, ({ policyId }) => policyId)
  const relationsOf = Map.groupBy(relations, ({ policyId }) => policyId)
  const carriersOf = Map.groupBy(carriers, ({ policyId }) => policyId)
  const found = policies.map((row): FoundPolicy => {
    const { id, kind, inForceFrom } = row
    const recorded = stepsOf.get(id) ?? []
    return {
      ...{ id, kind, row, inForceFrom, recorded, steps: effectiveSteps(recorded) },
      ...{ relations: relationsOf.get(id) ?? [], carries: carriersOf.get(id) ?? [] },
      articles: z.array(articleSchema).parse(row.articles),
      officers: z.array(officerSchema).parse(row.officers),
    }
  })
  const today = dayIn(institution?.timeZone ?? 'Asia/Jakarta', at)
  return { policies: found, byId: new Map(found.map((each) => [each.id, each])), today, durations }
}

export const standingIn = ({ policies }: Register, policy: FoundPolicy, day: string): Standing =>
  standingOn(policy, day, policies)

/** What was left of it on a day, and when it would be in force. */
export function readinessIn({ durations }: Register, policy: FoundPolicy, day: string): Readiness | null {
  const steps = policy.steps.filter((each) => each.day <= day)
  return estimateReadiness({
    ...{ kind: policy.kind, steps, today: day, calendar: officeDays },
    own: ownDurations(durations, policy.kind),
  })
}

/** What an institution says of the steps of a kind. */
export function ownDurations(rows: readonly DurationRow[], kind: PolicyKind): OwnDurations {
  const of = rows.filter((row) => row.kind === kind)
  return Object.fromEntries(
    policySteps.flatMap((step) => {
      const days = of.find((row) => row.step === step)?.days
      return days === undefined ? [] : [[step, days] as const]
    }),
  )
}
