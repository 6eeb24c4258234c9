import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownAssignmentsQuery } from '../../features/assignments/api/own-assignments.ts'
import { EndedAssignments } from '../../features/assignments/own/ended-assignments.tsx'
import { isOpenHere } from '../../features/assignments/own/is-open-here.ts'
import { OwnAssignmentList } from '../../features/assignments/own/own-assignment-list.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { useRound } from '../use-round.ts'
import { Screen } from './screen.tsx'

/** For who judges from outside, where the year at hand is not opened to them: what is, or that nothing is yet. */
export function OwnAssignmentsScreen() {
  const { t } = useLingui()
  const { institution, round } = useRound()
  const { data } = useSuspenseQuery(ownAssignmentsQuery)
  const { assignments, ended } = data
  const params = { slug: institution.slug, year: String(round.year) }
  const isNone = assignments.length === 0
  return (
    <Screen
      title={
        !isNone
          ? t`Tugas menilai Anda`
          : ended.length > 0
            ? t`Penugasan Anda sudah diakhiri`
            : t`Belum ada yang ditugaskan kepada Anda`
      }
      actions={
        <>
          <Link to="/$slug/$year/kalender" params={params} className={buttonClass(isNone ? 'main' : 'plain')}>
            <Trans>Lihat kalender</Trans>
          </Link>
          <Link to="/$slug/$year/instrumen" params={params} className={buttonClass()}>
            <Trans>Baca instrumen</Trans>
          </Link>
        </>
      }
    >
      <EndedAssignments ended={ended} />
      {isNone ? (
        <p>
          <Trans>
            Peran Anda membuka penilaian hanya selama Anda ditugaskan. Tim pelaksana nasional, atau penanggung
            jawab dengan surat kementerian, menugaskan Anda; sesudah itu tugasnya tampak di sini, dengan hari
            terakhirnya.
          </Trans>
        </p>
      ) : (
        <>
          {isOpenHere(assignments, round.assessmentId) ? null : (
            <p>
              <Trans>
                Pada {round.name} di {institution.name} tidak ada yang terbuka bagi Anda.
              </Trans>
            </p>
          )}
          <OwnAssignmentList />
        </>
      )}
    </Screen>
  )
}
