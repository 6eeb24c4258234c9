import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { DraftDeskProvider } from '../features/assessments/drafts/use-draft.ts'
import { createQueryClient } from '../lib/query-client.ts'
import { createDraftDesk } from './drafts.ts'
import { createAppRouter } from './router.tsx'

const queryClient = createQueryClient({ onSignedOut: askToSignInAgain })
const drafts = createDraftDesk(queryClient)
const router = createAppRouter({ queryClient, drafts })

/** The session ended under somebody's hands: to the door, and back to the same place afterwards. */
function askToSignInAgain(): void {
  const { location, matches } = router.state
  const wasInside = matches.some((match) => match.routeId === '/$slug')
  if (!wasInside || location.pathname === '/masuk') return
  queryClient.removeQueries({ queryKey: ['session'] })
  void router.navigate({ to: '/masuk', search: { kembali: location.href, alasan: 'sesi-berakhir' } })
}

export function App() {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <DraftDeskProvider value={drafts}>
            <RouterProvider router={router} />
          </DraftDeskProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  )
}
