import { createRoute, notFound } from '@tanstack/react-router'
import { ownAssignmentsQuery } from '../../features/assignments/api/own-assignments.ts'
import { isOpenHere } from '../../features/assignments/own/is-open-here.ts'
import { assessmentQuery, resultQuery } from '../../lib/api/assessment.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { overviewQuery } from '../../lib/api/overview.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { isOnlyAssigned } from '../../lib/is-only-assigned.ts'
import { isAllowed } from '../../lib/use-may.ts'
import { RoundFrame } from '../frame/round-frame.tsx'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** Everything of one year. */
export const roundRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/$year',
  ...insideFrame,
  loader: async ({ context: { queryClient }, params }) => {
    const overview = await queryClient.ensureQueryData(overviewQuery(params.slug))
    const round = overview.rounds.find((each) => String(each.year) === params.year)
    if (!round) throw notFound()
    // asked for together, so that a slow line waits once; not waited for: the frame stands, the page shows its outline
    void queryClient.prefetchQuery(instrumentQuery(round.edition))
    const session = await queryClient.ensureQueryData(sessionQuery)
    const { id } = overview.institution
    if (!isAllowed(session, id, 'read_assessment')) return
    // a year that was not assigned to them is not asked for: it would be refused
    if (isOnlyAssigned(session, id)) {
      const { assignments } = await queryClient.ensureQueryData(ownAssignmentsQuery)
      if (!isOpenHere(assignments, round.assessmentId)) return
    }
    void queryClient.prefetchQuery(assessmentQuery(round.assessmentId))
    void queryClient.prefetchQuery(resultQuery(round.assessmentId))
  },
  component: RoundFrame,
})
