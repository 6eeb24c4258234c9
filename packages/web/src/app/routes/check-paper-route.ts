import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.ts'

/** For anybody who holds a paper: no session needed. Its address is printed on every issued paper. */
export const checkPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/periksa',
  component: lazyRouteComponent(() => import('../pages/check-paper-route.tsx'), 'CheckPaperRoute'),
})
