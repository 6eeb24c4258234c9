import type { NewAnswer, OwnRequest } from '../api/contributions.ts'
import { StaleRequest } from './stale-request.ts'

/** What stands where an answer was refused as late though it is the very one that was sent, its receipt lost on the way: no conflict. */
export function alreadySaid(error: unknown, sent: NewAnswer): OwnRequest | undefined {
  if (!(error instanceof StaleRequest)) return undefined
  const { answer } = error.current
  if (answer === null || answer.sentBack !== null || answer.revision !== sent.seenRevision + 1)
    return undefined
  const isSame =
    answer.applies === sent.applies && answer.practice === sent.practice && answer.text === sent.text
  return isSame ? error.current : undefined
}
