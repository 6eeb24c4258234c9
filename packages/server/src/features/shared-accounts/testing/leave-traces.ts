import { sessionTrace } from '../../../platform/database/tables/session-trace.tables.ts'
import type { TestApp } from '../../../testing/create-test-app.ts'
import { slotMs } from '../detection/trace.ts'

export interface Left {
  readonly userId: string
  readonly device: string
  readonly network: string
  /** Days before now, and minutes of that day in UTC. */
  readonly times: readonly (readonly [daysAgo: number, from: number, to: number])[]
}

/** What weeks of work at one device would have left behind. */
export async function leaveTraces({ database, clock }: TestApp, traces: readonly Left[]): Promise<void> {
  const midnight = Math.floor(clock.now().getTime() / dayMs) * dayMs
  for (const { userId, device, network, times } of traces) {
    const slots = times.flatMap(([daysAgo, from, to]) =>
      Array.from({ length: Math.ceil((to - from) / 5) }, (_, position) =>
        Math.floor((midnight - daysAgo * dayMs + (from + 5 * position) * 60_000) / slotMs),
      ),
    )
    await database.signin.insert(sessionTrace).values({
      ...{
        sessionId: `${userId} ${device} ${times[0]?.[0]}`,
        device: digest(device),
        network,
        userId,
        slots,
      },
      ...{ deviceKind: 'computer', deviceLabel: 'Chrome di Windows' },
      ...{ startedAt: clock.now(), lastSeenAt: clock.now() },
    })
  }
}

const dayMs = 24 * 60 * 60_000
const digest = (device: string) => Buffer.from(device).toString('hex').padEnd(32, '0').slice(0, 32)
