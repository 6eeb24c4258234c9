import { createAttemptLimit } from './platform/attempt-limit.ts'
import type { RequestTrail } from './platform/audit/request-trail.ts'
import { type RequestIdentity, SessionNotValid } from './platform/database/actor.ts'
import { networkOf } from './platform/http/network-of.ts'
import type { Services } from './request-context.ts'

/** So many refusals of one person, or of a network, are written down in a minute: whoever hammers at a door does not fill the disk. */
const refusalsPerMinute = 120

/**
 * Whether one more refusal is written down. Nobody's are counted by network: addresses are cheap. Those of a valid session or token
 * are counted by its person apart from them: no flood of strangers, from the same office or not, hides what a colleague tries.
 */
export function limitRefusals({ clock, database }: Pick<Services, 'clock' | 'database'>) {
  const most = { clock, most: refusalsPerMinute, windowMs: 60_000 }
  const [ofPeople, ofNetworks] = [createAttemptLimit(most), createAttemptLimit(most)]

  /** Some are refused before anybody has asked whose they are, such as what comes from another site. */
  async function personOf(request: RequestIdentity, trail: RequestTrail): Promise<string | undefined> {
    if (trail.personId !== undefined || (request.token === '' && request.apiToken === undefined)) {
      return trail.personId
    }
    try {
      return (await database.read({ ...request, trail }, () => [])).actor.personId
    } catch (error) {
      if (error instanceof SessionNotValid) return undefined
      throw error
    }
  }

  return {
    async admits(
      request: RequestIdentity,
      { trail, address, status }: { trail: RequestTrail; address: string; status: number },
    ): Promise<boolean> {
      // 401 says that nothing valid was brought: no need to ask again.
      const personId = status === 401 ? trail.personId : await personOf(request, trail)
      const [limit, who] = personId === undefined ? [ofNetworks, networkOf(address)] : [ofPeople, personId]
      if (limit.waitSeconds(who) !== null) return false
      limit.fail(who)
      return true
    },
  }
}
