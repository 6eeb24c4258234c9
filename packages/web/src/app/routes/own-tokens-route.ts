import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** What a person's own programs reach of the institution. */
export const ownTokensRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/token-api',
  ...insideFrame,
  component: lazyRouteComponent(() => import('../pages/own-tokens-route.tsx'), 'OwnTokensRoute'),
})
