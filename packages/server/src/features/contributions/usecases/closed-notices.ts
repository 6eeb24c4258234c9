import type { TaskSource } from '../../../task.ts'
import { selectClosedRequests } from '../closed-requests.repository.ts'

/** Whoever could not be written to for so long is not told any more: the page still says it. */
const longestMs = 7 * 24 * 60 * 60_000

/** What a sending closed, to the unit that had not answered it: told once for each sending, and nothing is to be done. */
export const closedNotices: TaskSource = async (db, { assessmentId, at }) => {
  const closed = await selectClosedRequests(db, { assessmentId, since: new Date(at.getTime() - longestMs) })
  return closed.map(({ id, unitId, unitName, sequence, sentAt, ...each }) => {
    const path = `/${each.year}/permintaan#${id}`
    return {
      ...{
        ...each,
        key: `request_closed:${id}:${sequence}`,
        kind: 'request_closed',
        does: 'see_own_contributions',
      },
      ...{ unit: { id: unitId, name: unitName }, since: new Date(sentAt), dueAt: null },
      ...{ lapsesUnheld: true, isNotice: true },
      askedOf: [
        { roles: ['respondent'], unitId, path },
        { roles: ['unit_head'], unitId, path },
      ],
    }
  })
}
