import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** Of no year: what somebody hands over is all that they did. */
export const ownHandoverRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/serah-terima',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.handover, 'HandoverRoute'),
})

export const handoverRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/serah-terima/$personId',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.handover, 'HandoverRoute'),
})
