import type { Database } from '../../../platform/database/database.ts'
import { networkOf } from '../../../platform/http/network-of.ts'
import { slotMs } from '../detection/trace.ts'
import { describeDevice } from './describe-device.ts'
import { recordSighting } from './traces.repository.ts'

interface Seen {
  readonly token: string
  readonly at: Date
  readonly device: string
  readonly clientAddress: string
  readonly userAgent: string
  /** A person did something; a page that refreshes by itself is nobody at work. */
  readonly isAttended: boolean
}

/** Notes where a session is used. */
export interface TraceKeeper {
  /** Not waited for: who works does not pay for it. */
  seen(sighting: Seen): void
  /** Resolves when nothing is under way. */
  settle(): Promise<void>
}

const everyMs = 60_000
const mostRemembered = 20_000

/** Writes the first time a session is seen on a device and network, and then at most once a minute. */
export function createTraceKeeper(database: Pick<Database, 'signin'>): TraceKeeper {
  const written = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  const isFresh = (key: string, at: number) => at < (written.get(key) ?? Number.NEGATIVE_INFINITY) + everyMs
  return {
    seen({ token, at, device, clientAddress, userAgent, isAttended }) {
      const key = `${token} ${device} ${clientAddress} ${isAttended}`
      if (isFresh(key, at.getTime())) return
      remember(written, key, at.getTime())
      const slot = isAttended ? Math.floor(at.getTime() / slotMs) : null
      const look = describeDevice(userAgent)
      const sighting = { token, at, device, network: networkOf(clientAddress), look, slot }
      const writing = recordSighting(database.signin, sighting)
        .catch(() => void written.delete(key))
        .finally(() => underWay.delete(writing))
      underWay.add(writing)
    },
    async settle() {
      await Promise.all(underWay)
    },
  }
}

/** The least recently written goes first, so that the memory does not grow. */
function remember(written: Map<string, number>, key: string, at: number): void {
  written.delete(key)
  written.set(key, at)
  const [oldest] = written.keys()
  if (written.size > mostRemembered && oldest !== undefined) written.delete(oldest)
}
