import type { listOpenRequests } from '../../contributions/usecases/list-open-requests.ts'
import type { StageView } from './stage.presenter.ts'
import type { StageMoved } from './stage-moved.ts'

type OpenRow = Awaited<ReturnType<typeof listOpenRequests>>[number]
type OpenRequest = NonNullable<StageView['openRequests']>[number]

/** A question to a unit that nobody has answered, as whoever sends the assessment is told of it. */
export const toOpenRequest = ({ request, unitName, sentBack }: OpenRow): OpenRequest => ({
  ...{ requestId: request.id, unitName, indicatorCode: request.indicatorCode },
  ...{ dueOn: request.dueOn, isSentBack: sentBack !== null },
})

/** What the move itself keeps of it: the names of that day. */
export const toClosedRequest = ({
  requestId,
  unitName,
  indicatorCode,
  dueOn,
}: OpenRequest): NonNullable<StageMoved['closedRequests']>[number] => ({
  requestId,
  unitName,
  indicatorCode,
  dueOn,
})

/** Whether each was seen. What was answered or taken back since it was seen harms nobody. */
export function wereAllSeen(open: readonly OpenRequest[], seen: readonly string[]): boolean {
  const known = new Set(seen)
  return open.every(({ requestId }) => known.has(requestId))
}
