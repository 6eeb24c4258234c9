import type { QueryClient } from '@tanstack/react-query'
import { loadDraft, saveDraft } from '../features/assessments/api/drafts.ts'
import { DraftDesk } from '../features/assessments/drafts/draft-desk.ts'
import { announcePage, otherLivingPages, thisPage } from '../features/assessments/drafts/page-life.ts'
import { type DeviceStorage, UnsentStore } from '../features/assessments/drafts/unsent-store.ts'
import { sessionQuery } from '../lib/api/session.ts'

/** The desk of this page: texts on their way live longer than the pages that show them. */
export function createDraftDesk(queryClient: QueryClient): DraftDesk {
  // asking for the session again is what notices its end
  const onSignedOut = () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
  const desk = new DraftDesk({
    store: new UnsentStore(deviceStorage(), thisPage),
    otherLivingPages,
    load: loadDraft,
    save: (address, request) => saveDraft(address, request, { onSignedOut }),
  })
  announcePage()
  window.addEventListener('online', () => desk.retry())
  window.addEventListener('pagehide', () => desk.hurry())
  document.addEventListener('visibilitychange', () => (document.hidden ? desk.hurry() : desk.retry()))
  return desk
}

/** Absent where the browser forbids it: the fields then say that nothing is kept on the device. */
function deviceStorage(): DeviceStorage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
