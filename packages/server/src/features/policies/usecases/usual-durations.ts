import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { ownDurations } from '../found-register.ts'
import { unknownDuration } from '../policies.errors.ts'
import { type DurationRow, selectDurations, writeDuration } from '../policies.repository.ts'
import type { durationChangeSchema, usualDurationsSchema } from '../policies.schemas.ts'
import { policyKinds } from '../policy-words.ts'
import { procedures } from '../procedures.ts'

type UsualDurations = z.infer<typeof usualDurationsSchema>

/** How long each step of each kind usually takes, and what the institution says instead. */
export async function listPolicyDurations(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<UsualDurations> {
  const { actor, results } = await database.read(request, (db) => [selectDurations(db, { institutionId })])
  ensureMay(actor, 'read_policies', institutionId)
  return present(results[0])
}

export async function changePolicyDuration(
  institutionId: string,
  { kind, step, days }: z.infer<typeof durationChangeSchema>,
  { database, request }: RequestContext,
): Promise<UsualDurations> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_policies', institutionId)
    if (!procedures[kind].some((each) => each.step === step))
      throw unknownDuration({ errors: [{ path: '/step', message: unknownDuration.kind.title }] })
    const before = await selectDurations(db, { institutionId })
    await writeDuration(db, { institutionId, kind, step, days })
    const was = before.find((row) => row.kind === kind && row.step === step)?.days ?? null
    refer(db, { durations: [{ kind, step, before: was, after: days }] })
    return present(await selectDurations(db, { institutionId }))
  })
}

function present(rows: readonly DurationRow[]): UsualDurations {
  return policyKinds.flatMap((kind) => {
    const own = ownDurations(rows, kind)
    return procedures[kind].map(({ step, isOptional, required, duration }) => ({
      ...{ kind, step, isOptional, required, usual: duration, ownDays: own[step] ?? null },
    }))
  })
}
