import { lazy, Suspense } from 'react'
import { DashboardPage } from '../../features/dashboard/dashboard-page.tsx'
import { useAdministers } from '../use-administers.ts'
import { useRound } from '../use-round.ts'

// Not in the first file: for few people, and on most days nobody sees it.
const BackupNotice = lazy(async () => {
  const { BackupNotice } = await import('../../features/backups/backup-notice.tsx')
  return { default: BackupNotice }
})

const NewerRevisionNotice = lazy(async () => {
  const { NewerRevisionNotice } = await import('../../features/rounds/newer-revision-notice.tsx')
  return { default: NewerRevisionNotice }
})

export function HomeRoute() {
  const place = useRound()
  const administers = useAdministers(place.institution.id)
  const notice = administers ? (
    <Suspense fallback={null}>
      <BackupNotice slug={place.institution.slug} />
      {place.round.newerRevision === null ? null : (
        <NewerRevisionNotice slug={place.institution.slug} round={place.round} />
      )}
    </Suspense>
  ) : null
  return <DashboardPage {...place} notice={notice} />
}
