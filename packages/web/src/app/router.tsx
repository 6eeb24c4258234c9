import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { administrationRoutes } from './administration/administration-routes.ts'
import { SignInRoute } from './pages/sign-in-route.tsx'
import { parseSignInSearch } from './paths.ts'
import { requireSession } from './require-session.ts'
import { checkPaperRoute } from './routes/check-paper-route.ts'
import { coordinationTeamRoute } from './routes/coordination-team-route.ts'
import { handoverRoute, ownHandoverRoute } from './routes/handover-routes.ts'
import { identityReturnRoute } from './routes/identity-return-route.ts'
import {
  accountUseRoute,
  delegationsRoute,
  evidenceItemRoute,
  evidenceRoute,
  institutionRoute,
  latestRoundRoute,
  ownDocumentsRoute,
} from './routes/institution-route.ts'
import { ownTokensRoute } from './routes/own-tokens-route.ts'
import { passwordResetRoutes } from './routes/password-reset-routes.ts'
import { policyDurationsRoute, policyListRoute, policyRoute } from './routes/policy-routes.ts'
import { profileRoute } from './routes/profile-route.ts'
import { type RouterContext, rootRoute } from './routes/root-route.ts'
import { roundRoutes } from './routes/round-routes.ts'
import { setupRoute } from './routes/setup-route.ts'
import { ErrorPage, NotFoundPage, WaitingPage } from './screens/whole-pages.tsx'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: parseSignInSearch,
  component: SignInRoute,
})

/** Whoever was invited: no session needed, and no frame of an institution yet. The secret stands behind the #. */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/undangan',
  component: lazyRouteComponent(() => import('./pages/invitation-route.tsx'), 'InvitationRoute'),
})

/** The bare address leads to the person's first institution; which year, the institution's address decides. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    const session = await requireSession(context.queryClient, location)
    const institution = session.memberships[0]?.institution
    if (institution) throw redirect({ to: '/$slug', params: { slug: institution.slug }, replace: true })
    // without a role anywhere, but asked for help
    const asking = session.delegations[0]?.institution
    if (asking) throw redirect({ to: '/$slug/pendelegasian', params: { slug: asking.slug }, replace: true })
  },
  component: lazyRouteComponent(() => import('./screens/no-institution-screen.tsx'), 'NoInstitutionScreen'),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  invitationRoute,
  checkPaperRoute,
  setupRoute,
  ...passwordResetRoutes,
  startRoute,
  identityReturnRoute,
  institutionRoute.addChildren([
    latestRoundRoute,
    profileRoute,
    accountUseRoute,
    delegationsRoute,
    ownDocumentsRoute,
    evidenceRoute,
    evidenceItemRoute,
    policyListRoute,
    policyDurationsRoute,
    policyRoute,
    coordinationTeamRoute,
    ownHandoverRoute,
    handoverRoute,
    ownTokensRoute,
    administrationRoutes,
    roundRoutes,
  ]),
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
