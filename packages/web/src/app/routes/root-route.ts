import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import type { DraftDesk } from '../../features/assessments/drafts/draft-desk.ts'
import { ErrorPage, NotFoundPage } from '../screens/whole-pages.tsx'

export interface RouterContext {
  readonly queryClient: QueryClient
  readonly drafts: DraftDesk
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
})
