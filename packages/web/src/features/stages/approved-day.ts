import type { Institution } from '../../lib/api/contract.ts'
import { dayAfter } from '../../lib/local-time.ts'
import type { Stage } from './api/stage.ts'

/** The day there on which the assessment was approved for signing; undefined: it was not, or was taken back since. */
export function approvedDay(
  { stage, entries }: Pick<Stage, 'stage' | 'entries'>,
  timeZone: Institution['timeZone'],
): string | undefined {
  if (stage === 'filling' || stage === 'verification') return undefined
  const approval = entries.find(({ move }) => move === 'verify')
  return approval && dayAfter(approval.actedAt, 0, timeZone)
}
