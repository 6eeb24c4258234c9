import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parsePolicyFilter } from '../../features/policies/list/policy-filter.ts'
import { pageChunks } from '../pages/page-chunks.ts'
import { insideFrame } from './inside-frame.ts'
import { institutionRoute } from './institution-route.ts'

/** The register of policies: of no year, since one policy carries many. */
export const policyListRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/kebijakan',
  ...insideFrame,
  validateSearch: parsePolicyFilter,
  component: lazyRouteComponent(pageChunks.policies, 'PoliciesRoute'),
})

export const policyDurationsRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/kebijakan/lama-langkah',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.policyDurations, 'PolicyDurationsRoute'),
})

export const policyRoute = createRoute({
  getParentRoute: () => institutionRoute,
  path: '/kebijakan/$policyId',
  ...insideFrame,
  component: lazyRouteComponent(pageChunks.policy, 'PolicyRoute'),
})
