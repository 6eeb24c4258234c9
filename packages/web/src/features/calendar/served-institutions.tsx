import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useStateNames } from '../../lib/use-state-names.ts'
import { Deadline } from '../../ui/deadline.tsx'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import { type Participant, participantsQuery } from './api/calendars.ts'
import styles from './calendar.module.css'
import { inOrderOfWaiting, waitsFor } from './waits-for.ts'

interface ServedInstitutionsProps {
  readonly institutionId: string
  readonly year: number
}

/** On Beranda, for who acts for the ministry: the institutions that they serve in this year, whose turn it is there and until when. */
export function ServedInstitutions({ institutionId, year }: ServedInstitutionsProps) {
  const { data } = useQuery(participantsQuery({ institutionId, year }))
  if (data === undefined || data.length === 0) return null
  return (
    <Panel title={<Trans>Instansi yang Anda layani, {year}</Trans>} aside={data.length}>
      <ul className={itemListClass}>
        {inOrderOfWaiting(data).map((each) => (
          <ServedItem key={each.assessmentId} participant={each} year={year} />
        ))}
      </ul>
    </Panel>
  )
}

function ServedItem({ participant, year }: { readonly participant: Participant; readonly year: number }) {
  const { institutionName, slug, stage, isLocked } = participant
  const { nameOf } = useStateNames()
  return (
    <li>
      <div>
        <p>
          <Link to="/$slug/$year/tahap" params={{ slug, year: String(year) }}>
            <strong>{institutionName}</strong>
          </Link>
          , {nameOf(stage)}
        </p>
        <p className={styles.due}>
          {isLocked ? (
            <Trans>Putarannya terkunci.</Trans>
          ) : (
            <>
              <WaitingWords participant={participant} /> <LeftWords participant={participant} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function WaitingWords({ participant: { stage } }: { readonly participant: Participant }) {
  switch (waitsFor(stage)) {
    case 'institution':
      return <Trans>Menunggu instansi.</Trans>
    case 'assessors':
      return <Trans>Asesor menilai.</Trans>
    case 'review':
      return <Trans>Tim Reviu menandai nilai.</Trans>
    case 'ministry':
      return (
        <strong>
          {stage === 'submitted' ? (
            <Trans>Menunggu Anda: buka penilaian dokumen.</Trans>
          ) : (
            <Trans>Menunggu Anda: periksa hasilnya, lalu publikasikan.</Trans>
          )}
        </strong>
      )
    case 'nobody':
      return <Trans>Selesai.</Trans>
  }
}

/** Nothing of what is over, and nothing where no day was named. */
function LeftWords({ participant: { stage, dueAt, timeZone } }: { readonly participant: Participant }) {
  if (dueAt === null || waitsFor(stage) === 'nobody') return null
  return (
    <>
      <Deadline at={dueAt} timeZone={timeZone} />.
    </>
  )
}
