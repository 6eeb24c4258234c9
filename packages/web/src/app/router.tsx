import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import type { DraftDesk } from '../features/assessments/drafts/draft-desk.ts'
import { parseIndicatorFilter } from '../features/assessments/list/indicator-filter.ts'
import { assessmentQuery, resultQuery } from '../lib/api/assessment.ts'
import { instrumentQuery } from '../lib/api/instrument.ts'
import { overviewQuery } from '../lib/api/overview.ts'
import { AppFrame } from './frame/app-frame.tsx'
import { HomeRoute } from './pages/home-route.tsx'
import { pageChunks } from './pages/page-chunks.ts'
import { SignInRoute } from './pages/sign-in-route.tsx'
import { parseSignInSearch } from './paths.ts'
import { requireSession } from './require-session.ts'
import { ErrorScreen } from './screens/error-screen.tsx'
import { NotFoundScreen } from './screens/not-found-screen.tsx'
import { WaitingScreen } from './screens/waiting-screen.tsx'
import { ErrorPage, NotFoundPage, WaitingPage } from './screens/whole-pages.tsx'

interface RouterContext {
  readonly queryClient: QueryClient
  readonly drafts: DraftDesk
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: parseSignInSearch,
  component: SignInRoute,
})

/** The bare address leads to the person's first institution; which year, the institution's address decides. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    const session = await requireSession(context.queryClient, location)
    const institution = session.memberships[0]?.institution
    if (institution) throw redirect({ to: '/$slug', params: { slug: institution.slug }, replace: true })
  },
  component: lazyRouteComponent(() => import('./screens/no-institution-screen.tsx'), 'NoInstitutionScreen'),
})

const institutionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$slug',
  beforeLoad: async ({ context, location, params }) => {
    await requireSession(context.queryClient, location)
    const { rounds } = await context.queryClient.ensureQueryData(overviewQuery(params.slug))
    const latest = rounds.toSorted((a, b) => b.year - a.year)[0]
    if (latest)
      throw redirect({
        to: '/$slug/$year',
        params: { slug: params.slug, year: String(latest.year) },
        replace: true,
      })
  },
  component: lazyRouteComponent(() => import('./screens/no-round-screen.tsx'), 'NoRoundScreen'),
})

const roundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$slug/$year',
  beforeLoad: async ({ context, location, params }) => {
    // asked for together with the session: on a slow line every question after another costs half a second
    void context.queryClient.prefetchQuery(overviewQuery(params.slug))
    const session = await requireSession(context.queryClient, location)
    await context.drafts.seat(session.person.id)
  },
  loader: async ({ context: { queryClient }, params }) => {
    const overview = await queryClient.ensureQueryData(overviewQuery(params.slug))
    const round = overview.rounds.find((each) => String(each.year) === params.year)
    if (!round) throw notFound()
    // asked for together, so that a slow line waits once; not waited for: the frame stands, the page shows its outline
    void queryClient.prefetchQuery(instrumentQuery(round.edition))
    void queryClient.prefetchQuery(assessmentQuery(round.assessmentId))
    void queryClient.prefetchQuery(resultQuery(round.assessmentId))
  },
  component: AppFrame,
})

/** Trouble of one page leaves the frame standing. */
const insideFrame = {
  errorComponent: ErrorScreen,
  notFoundComponent: NotFoundScreen,
  pendingComponent: WaitingScreen,
}

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

const routeTree = rootRoute.addChildren([
  signInRoute,
  startRoute,
  institutionRoute,
  roundRoute.addChildren([homeRoute, indicatorsRoute, indicatorRoute]),
])

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    // how fresh data is, the query client decides
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: WaitingPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
