import { isDayLongAgo } from '../../lib/long-ago.ts'
import { serverNow } from '../../lib/server-clock.ts'
import type { AskedRequest } from './api/contributions.ts'

/** Of a round that was left long ago: it can still be answered, and nobody is pressed. */
export const isLongLate = ({ isLate, dueOn }: Pick<AskedRequest, 'isLate' | 'dueOn'>): boolean =>
  isLate && isDayLongAgo(dueOn, serverNow())
