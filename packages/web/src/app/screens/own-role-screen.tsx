import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Institution } from '../../lib/api/contract.ts'
import { sessionQuery } from '../../lib/api/session.ts'
import { useMay } from '../../lib/use-may.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { useRoleSentences } from '../../lib/use-role-sentences.ts'
import { buttonClass } from '../../ui/button.tsx'
import { usePlace } from '../use-place.ts'
import styles from './screen.module.css'
import { Screen } from './screen.tsx'

interface OwnRoleScreenProps {
  /** What this page would be for, and where they do that instead. */
  readonly children?: ReactNode
}

/** For somebody who does not read the assessment: their roles here, each with what it is for, and where they can go. */
export function OwnRoleScreen({ children }: OwnRoleScreenProps) {
  const { t } = useLingui()
  const { institution, rounds } = usePlace()
  const asked = useParams({ strict: false }).year
  const { data: session } = useSuspenseQuery(sessionQuery)
  const names = useRoleNames()
  const sentences = useRoleSentences()
  const held = session.memberships.filter((each) => each.institution.id === institution.id)
  const isAsked = session.delegations.some((each) => each.institution.id === institution.id)
  const followsStages = useMay(institution.id)('read_stages')
  // pages of the institution itself have no year in their address
  const year = asked ?? rounds[0]?.year.toString()
  return (
    <Screen
      title={t`Peran Anda di ${institution.name}`}
      actions={<WaysOn {...{ institution, year, isAsked }} isColleague={held.length > 0} />}
    >
      {children}
      <ul className={styles.roles}>
        {held.map(({ role, unit }) => (
          <li key={`${role} ${unit?.id}`}>
            <strong>{unit ? `${names.of(role)}, ${unit.name}` : names.of(role)}</strong>
            {sentences[role]}
          </li>
        ))}
      </ul>
      {held.length === 0 ? (
        <p>
          <Trans>
            Anda tidak memegang peran di {institution.name}. Yang terbuka bagi Anda hanya indikator yang
            didelegasikan kepada Anda, selama pendelegasiannya berjalan.
          </Trans>
        </p>
      ) : null}
      <p>
        {followsStages ? (
          <Trans>
            Isi penilaian {institution.name} dibaca oleh tim penilainya. Sampai di mana penilaiannya, dan
            giliran siapa, tertulis di Tahap.
          </Trans>
        ) : held.length > 0 ? (
          <Trans>
            Penilaian {institution.name} dibaca oleh tim penilainya, bukan oleh peran ini. Bila Anda
            memerlukannya, mintalah administrator {institution.name} memberi Anda peran yang sesuai.
          </Trans>
        ) : (
          <Trans>
            Bila Anda memerlukan yang lain, mintalah administrator {institution.name} memberi Anda peran yang
            sesuai.
          </Trans>
        )}
      </p>
    </Screen>
  )
}

interface WaysOnProps {
  readonly institution: Institution
  /** None: the institution has no round yet. */
  readonly year: string | undefined
  /** A colleague has asked them for help. */
  readonly isAsked: boolean
  readonly isColleague: boolean
}

function WaysOn({ institution, year, isAsked, isColleague }: WaysOnProps) {
  const { slug } = institution
  const may = useMay(institution.id)
  const answers = may('see_own_contributions')
  const followsStages = may('read_stages')
  return (
    <>
      {followsStages && year !== undefined ? (
        <Link to="/$slug/$year/tahap" params={{ slug, year }} className={buttonClass('main')}>
          <Trans>Buka Tahap</Trans>
        </Link>
      ) : null}
      {answers && year !== undefined ? (
        <Link to="/$slug/$year/permintaan" params={{ slug, year }} className={buttonClass('main')}>
          <Trans>Permintaan untuk perangkat daerah Anda</Trans>
        </Link>
      ) : null}
      {answers && year !== undefined ? (
        <Link to="/$slug/$year/rekomendasi" params={{ slug, year }} className={buttonClass()}>
          <Trans>Rekomendasi untuk perangkat daerah Anda</Trans>
        </Link>
      ) : null}
      {isAsked || !isColleague ? (
        <Link
          to="/$slug/pendelegasian"
          params={{ slug }}
          className={buttonClass(answers || followsStages ? 'plain' : 'main')}
        >
          <Trans>Pendelegasian untuk Anda</Trans>
        </Link>
      ) : null}
      {isColleague && year !== undefined ? (
        <>
          <Link
            to="/$slug/$year/instrumen"
            params={{ slug, year }}
            className={buttonClass(isAsked || answers || followsStages ? 'plain' : 'main')}
          >
            <Trans>Baca instrumen</Trans>
          </Link>
          <Link to="/$slug/$year/perbandingan" params={{ slug, year }} className={buttonClass()}>
            <Trans>Lihat hasil yang diterbitkan</Trans>
          </Link>
        </>
      ) : null}
    </>
  )
}
