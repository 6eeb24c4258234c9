import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** About the person, within the frame of where they work. */
export const profileRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/profil',
  ...insideFrame,
  component: lazyRouteComponent(() => import('../pages/profile-route.tsx'), 'ProfileRoute'),
})
