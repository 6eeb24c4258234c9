import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { parseItemSearch } from '../../features/evidence/item/item-search.ts'
import { parseEvidenceFilter } from '../../features/evidence/library/evidence-filter.ts'
import { overviewQuery } from '../../lib/api/overview.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { AppFrame } from '../frame/app-frame.tsx'
import { pageChunks } from '../pages/page-chunks.ts'
import { requireSession } from '../require-session.ts'
import { insideFrame } from './inside-frame.ts'
import { rootRoute } from './root-route.ts'

/** Everything of one institution stands in the same frame, with and without a round. */
export const institutionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$slug',
  beforeLoad: async ({ context, location, params }) => {
    // asked for together with the session: on a slow line every question after another costs half a second
    void context.queryClient.prefetchQuery(overviewQuery(params.slug))
    const session = await requireSession(context.queryClient, location)
    // the start says what they can do about it, which no page of an institution knows
    if (session.memberships.length === 0 && session.delegations.length === 0)
      throw redirect({ to: '/', replace: true })
    await context.drafts.seat(session.person.id)
  },
  loader: async ({ context, params }) => {
    await context.queryClient.ensureQueryData(overviewQuery(params.slug))
  },
  component: AppFrame,
})

/** What was noticed about the own account: told to the person before anybody else. */
export const accountUseRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/pemakaian-akun',
  ...insideFrame,
  component: lazyRouteComponent(() => import('../pages/account-use-route.tsx'), 'AccountUseRoute'),
})

/** Help with filling in: asked for, and given. */
export const delegationsRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/pendelegasian',
  ...insideFrame,
  component: lazyRouteComponent(() => import('../pages/delegations-route.tsx'), 'DelegationsRoute'),
})

/** What one brought oneself, and where each of it stands. */
export const ownDocumentsRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/dokumen-anda',
  ...insideFrame,
  component: lazyRouteComponent(() => import('../pages/own-documents-route.tsx'), 'OwnDocumentsRoute'),
})

/** What is kept as proof: of no year, since one document serves many. */
export const evidenceRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/bukti',
  ...insideFrame,
  validateSearch: parseEvidenceFilter,
  component: lazyRouteComponent(pageChunks.evidence, 'EvidenceRoute'),
})

/** One document: the address says which revision, file and page is shown. */
export const evidenceItemRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/bukti/$itemId',
  ...insideFrame,
  validateSearch: parseItemSearch,
  component: lazyRouteComponent(pageChunks.evidenceItem, 'EvidenceItemRoute'),
})

/** The institution's bare address leads to its latest year. */
export const latestRoundRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/',
  ...insideFrame,
  beforeLoad: async ({ context, params }) => {
    const { memberships } = await context.queryClient.ensureQueryData(sessionQuery)
    // without a role here there is nothing but what was delegated
    if (!memberships.some(({ institution }) => institution.slug === params.slug))
      throw redirect({ to: '/$slug/pendelegasian', params, replace: true })
    const { rounds } = await context.queryClient.ensureQueryData(overviewQuery(params.slug))
    const latest = rounds.toSorted((a, b) => b.year - a.year)[0]
    if (latest)
      throw redirect({
        to: '/$slug/$year',
        params: { slug: params.slug, year: String(latest.year) },
        replace: true,
      })
  },
  component: lazyRouteComponent(() => import('../screens/no-round-screen.tsx'), 'NoRoundScreen'),
})
