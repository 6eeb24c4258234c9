import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { slotMs } from '../features/shared-accounts/detection/trace.ts'
import { lookAtInstitution } from '../features/shared-accounts/usecases/look-at-accounts.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { sessionTrace } from '../platform/database/tables/session-trace.tables.ts'
import { user } from '../platform/database/tables/signin.tables.ts'
import type { ExampleData } from './example-data.ts'

interface Sharing {
  readonly institutionId: string
  readonly example: ExampleData
  /** The example is as if it had been used until then. */
  readonly at: Date
}

const dayMs = 24 * 60 * 60_000
/** So long ago it was noticed: the person has been told, and the administrator sees it by now. */
const noticedDaysAgo = 6
const zoneHours = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const

/** Somebody of the example has lent the password to a helper elsewhere: what the sessions left behind, and what is said to it. */
export async function shareExampleAccount(db: Sql, { institutionId, example, at }: Sharing): Promise<void> {
  const { sharedAccount, institution } = example
  if (sharedAccount === undefined) return
  const [owner] = await db.select({ id: user.id }).from(user).where(eq(user.email, sharedAccount.email))
  if (owner === undefined) throw new Error(`The example names ${sharedAccount.email}, who has no account`)
  const noticedAt = new Date(at.getTime() - noticedDaysAgo * dayMs)
  for (const use of sharedAccount.uses)
    await db.insert(sessionTrace).values({
      ...{ sessionId: `example ${use.device}`, userId: owner.id, network: use.network },
      ...{ device: digest(use.device), deviceKind: use.kind, deviceLabel: use.label },
      slots: slotsOf(use, noticedAt, zoneHours[institution.timeZone]),
      ...{ startedAt: noticedAt, lastSeenAt: noticedAt, endedAt: noticedAt },
    })
  await lookAtInstitution(db, { id: institutionId, timeZone: institution.timeZone, at: noticedAt })
}

/** On each of the last working days before it was noticed. */
function slotsOf(
  { days, hours: [from, to] }: NonNullable<ExampleData['sharedAccount']>['uses'][number],
  until: Date,
  zone: number,
): number[] {
  const midnight = Math.floor((until.getTime() + zone * 3_600_000) / dayMs) * dayMs - zone * 3_600_000
  const mornings = Array.from({ length: 28 }, (_, before) => new Date(midnight - (before + 1) * dayMs))
    .filter((morning) => ![0, 6].includes(new Date(morning.getTime() + zone * 3_600_000).getUTCDay()))
    .slice(0, days)
    .reverse()
  return mornings.flatMap((morning) =>
    Array.from({ length: (to - from) * 12 }, (_, slot) =>
      Math.floor((morning.getTime() + from * 3_600_000) / slotMs + slot),
    ),
  )
}

const digest = (device: string) => createHash('sha256').update(device).digest('hex').slice(0, 32)
