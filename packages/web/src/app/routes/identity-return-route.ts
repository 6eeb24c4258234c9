import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.ts'

/** As the provider wrote it, before the router writes the address its own way: its signature is over every sign. */
const arrivedWith = window.location.search.slice(1)

export const identityReturnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk/instansi',
  beforeLoad: () => ({ arrivedWith }),
  component: lazyRouteComponent(() => import('../pages/identity-return-route.tsx'), 'IdentityReturnRoute'),
})
