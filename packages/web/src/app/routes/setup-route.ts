import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { keep, readKept } from '../../features/setup/kept-setup.ts'
import { parseSetupSearch } from '../paths.ts'
import { rootRoute } from './root-route.ts'

/** The first run. Its code comes behind the # and leaves the address at once: nobody reads it over a shoulder or in a history. */
export const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/siapkan',
  validateSearch: parseSetupSearch,
  beforeLoad: ({ location }) => {
    if (location.hash !== '') {
      keep('code', location.hash)
      throw redirect({ to: '/siapkan', replace: true })
    }
    return { setupCode: readKept('code') }
  },
  component: lazyRouteComponent(() => import('../pages/setup-route.tsx'), 'SetupRoute'),
})
