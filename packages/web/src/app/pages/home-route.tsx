import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { DashboardPage } from '../../features/dashboard/dashboard-page.tsx'
import { HelpMeButton } from '../../features/delegations/asking/help-me-button.tsx'
import { AskedForHelp } from '../../features/delegations/own/asked-for-help.tsx'
import { LapsedGiven } from '../../features/delegations/own/lapsed-given.tsx'
import { useMay } from '../../lib/use-may.ts'
import { OwnRepairs } from '../screens/own-repairs.tsx'
import { OwnRoleScreen } from '../screens/own-role-screen.tsx'
import { useRound } from '../use-round.ts'

// Not in the first file: for few people, and on most days nobody sees it.
const BackupNotice = lazy(async () => {
  const { BackupNotice } = await import('../../features/backups/backup-notice.tsx')
  return { default: BackupNotice }
})

const DocumentsAmissNotice = lazy(async () => {
  const { DocumentsAmissNotice } = await import('../../features/backups/documents-amiss-notice.tsx')
  return { default: DocumentsAmissNotice }
})

const FilesAmissNotice = lazy(async () => {
  const { FilesAmissNotice } = await import('../../features/evidence/files-amiss-notice.tsx')
  return { default: FilesAmissNotice }
})

const NewerRevisionNotice = lazy(async () => {
  const { NewerRevisionNotice } = await import('../../features/rounds/newer-revision-notice.tsx')
  return { default: NewerRevisionNotice }
})

const ReviewNotice = lazy(async () => {
  const { ReviewNotice } = await import('../../features/policies/review-notice.tsx')
  return { default: ReviewNotice }
})

const AwaitingYou = lazy(async () => {
  const { AwaitingYou } = await import('../../features/stages/standing/awaiting-you.tsx')
  return { default: AwaitingYou }
})

const TasksWaiting = lazy(async () => {
  const { TasksWaiting } = await import('../../features/reminders/tasks-waiting.tsx')
  return { default: TasksWaiting }
})

const NextInterview = lazy(async () => {
  const { NextInterview } = await import('../../features/interview/next-interview.tsx')
  return { default: NextInterview }
})

// Nor this: for the person alone, and rarely.
const AccountNotice = lazy(async () => {
  const { AccountNotice } = await import('../../features/shared-accounts/own/account-notice.tsx')
  return { default: AccountNotice }
})

const AttemptsNotice = lazy(async () => {
  const { AttemptsNotice } = await import('../../features/account/attempts-notice.tsx')
  return { default: AttemptsNotice }
})

const OwnAssignmentsPanel = lazy(async () => {
  const { OwnAssignmentsPanel } = await import('../../features/assignments/own/own-assignments-panel.tsx')
  return { default: OwnAssignmentsPanel }
})

const ServedInstitutions = lazy(async () => {
  const { ServedInstitutions } = await import('../../features/calendar/served-institutions.tsx')
  return { default: ServedInstitutions }
})

const OwnAssignmentsScreen = lazy(async () => {
  const { OwnAssignmentsScreen } = await import('../screens/own-assignments-screen.tsx')
  return { default: OwnAssignmentsScreen }
})

const OtherYears = lazy(async () => {
  const { OtherYears } = await import('../../features/reminders/other-years.tsx')
  return { default: OtherYears }
})

const StartNote = lazy(async () => {
  const { StartNote } = await import('../../features/last-year/start-note.tsx')
  return { default: StartNote }
})

export function HomeRoute() {
  const place = useRound()
  const may = useMay(place.institution.id)
  const reads = may('read_assessment')
  const administers = may('manage_backups')
  const { slug } = place.institution
  const movesStages = may('send_for_verification') || may('verify_assessment') || may('submit_assessment')
  const judges = may('see_own_assignments')
  const waiting = may('see_own_tasks') ? (
    <Suspense fallback={null}>
      <TasksWaiting
        assessmentId={place.round.assessmentId}
        timeZone={place.round.timeZone}
        toldApart={[
          ...(reads ? (['stage', 'repair'] as const) : []),
          ...(judges ? (['judging', 'second_rating', 'review'] as const) : []),
        ]}
      />
      <OtherYears years={place.rounds.filter(({ year }) => year !== place.round.year)} />
    </Suspense>
  ) : null
  const notice = (
    <>
      {waiting}
      {judges ? (
        <Suspense fallback={null}>
          <OwnAssignmentsPanel />
        </Suspense>
      ) : null}
      {may('start_from_last_year') ? (
        <Suspense fallback={null}>
          <StartNote assessmentId={place.round.assessmentId} timeZone={place.round.timeZone} isOffer />
        </Suspense>
      ) : null}
      {movesStages ? (
        <Suspense fallback={null}>
          <AwaitingYou round={place.round} fillsIn={may('rate')} />
        </Suspense>
      ) : null}
      {place.round.kind === 'evaluation' && may('read_interview') ? (
        <Suspense fallback={null}>
          <NextInterview assessmentId={place.round.assessmentId} />
        </Suspense>
      ) : null}
      <AskedForHelp institution={place.institution} />
      <OwnRepairs
        institution={place.institution}
        round={may('add_evidence') && may('read_offered_evidence') ? place.round : undefined}
      />
      <LapsedGiven institution={place.institution} />
      <Suspense fallback={null}>
        <AccountNotice slug={slug} />
        <AttemptsNotice timeZone={place.round.timeZone}>
          <Link to="/$slug/profil" params={{ slug }}>
            <Trans>Ke Profil dan keamanan</Trans>
          </Link>
        </AttemptsNotice>
      </Suspense>
      {may('add_evidence') ? (
        <Suspense fallback={null}>
          <FilesAmissNotice institution={place.institution} />
        </Suspense>
      ) : null}
      {may('keep_policies') ? (
        <Suspense fallback={null}>
          <ReviewNotice institution={place.institution} />
        </Suspense>
      ) : null}
      {administers ? (
        <Suspense fallback={null}>
          <BackupNotice slug={slug} />
          <DocumentsAmissNotice slug={slug} />
          {place.round.newerRevision === null ? null : (
            <NewerRevisionNotice slug={slug} round={place.round} />
          )}
        </Suspense>
      ) : null}
    </>
  )
  if (!reads)
    return (
      <>
        {waiting}
        {may('keep_calendars') ? (
          <Suspense fallback={null}>
            <ServedInstitutions institutionId={place.institution.id} year={place.round.year} />
          </Suspense>
        ) : null}
        <AskedForHelp institution={place.institution} />
        <OwnRepairs institution={place.institution} />
        <LapsedGiven institution={place.institution} />
        {judges ? (
          <Suspense fallback={null}>
            <OwnAssignmentsScreen />
          </Suspense>
        ) : (
          <OwnRoleScreen />
        )}
      </>
    )
  return <DashboardPage {...place} notice={notice} help={<HelpMeButton {...place} />} />
}
