import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** The coordination team, of no year: one decree serves many. */
export const coordinationTeamRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/tim-koordinasi',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.coordinationTeam, 'CoordinationTeamRoute'),
})
