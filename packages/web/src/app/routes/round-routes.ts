import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { parseIndicatorFilter } from '../../features/assessments/list/indicator-filter.ts'
import { parseStandingSearch } from '../../features/standing/standing-search.ts'
import { parsePublishedFilter } from '../../features/standing/table/published-filter.ts'
import { assessmentQuery, resultQuery } from '../../lib/api/assessment.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { overviewQuery } from '../../lib/api/overview.ts'
import { RoundFrame } from '../frame/round-frame.tsx'
import { HomeRoute } from '../pages/home-route.tsx'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

const roundRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/$year',
  ...insideFrame,
  loader: async ({ context: { queryClient }, params }) => {
    const overview = await queryClient.ensureQueryData(overviewQuery(params.slug))
    const round = overview.rounds.find((each) => String(each.year) === params.year)
    if (!round) throw notFound()
    // asked for together, so that a slow line waits once; not waited for: the frame stands, the page shows its outline
    void queryClient.prefetchQuery(instrumentQuery(round.edition))
    void queryClient.prefetchQuery(assessmentQuery(round.assessmentId))
    void queryClient.prefetchQuery(resultQuery(round.assessmentId))
  },
  component: RoundFrame,
})

const homeRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/',
  ...insideFrame,
  // not in a file of its own: it is what a link or a sign-in leads to, and on a slow line a second file waits for the first
  component: HomeRoute,
})

const indicatorsRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian',
  ...insideFrame,
  validateSearch: parseIndicatorFilter,
  component: lazyRouteComponent(pageChunks.indicators, 'IndicatorsRoute'),
})

const indicatorRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/penilaian/$code',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.indicator, 'IndicatorRoute'),
})

const standingRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/perbandingan',
  ...insideFrame,
  validateSearch: parseStandingSearch,
  component: lazyRouteComponent(pageChunks.standing, 'StandingRoute'),
})

const publishedRoute = createRoute({
  getParentRoute: () => roundRoute,
  path: '/perbandingan/tabel',
  ...insideFrame,
  validateSearch: parsePublishedFilter,
  component: lazyRouteComponent(pageChunks.published, 'PublishedRoute'),
})

/** The pages of one year. */
export const roundRoutes = roundRoute.addChildren([
  homeRoute,
  indicatorsRoute,
  indicatorRoute,
  standingRoute,
  publishedRoute,
])
