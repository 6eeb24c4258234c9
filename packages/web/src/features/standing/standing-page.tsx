import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { buttonClass } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PlacePanel } from './place-panel.tsx'
import styles from './standing-page.module.css'
import type { StandingSearch } from './standing-search.ts'
import { TrendPanel } from './trend-panel.tsx'
import { type StandingPlace, useStanding } from './use-standing.ts'

interface StandingPageProps {
  readonly place: StandingPlace
  readonly search: StandingSearch
  readonly onSearch: (search: StandingSearch) => void
}

/** Where the institution comes from and where it stands: its years, and its place in what the ministry published. */
export function StandingPage({ place, search, onSearch }: StandingPageProps) {
  const { t } = useLingui()
  const { institution, round } = place
  const { standing, instrument, publishedBy } = useStanding(place, search.terbitan)
  usePageTitle(`${t`Perbandingan`}, ${institution.name} ${round.year}`)
  return (
    <>
      <PageHead
        title={<Trans>Perbandingan</Trans>}
        lead={
          <p>
            <Trans>
              Perjalanan {institution.name} dari tahun ke tahun, dan tempatnya di antara instansi lain dalam
              hasil yang diterbitkan kementerian.
            </Trans>
          </p>
        }
        actions={
          standing.years.length > 0 ? (
            <Link
              from="/$slug/$year"
              to="/$slug/$year/perbandingan/tabel"
              search={{ terbitan: search.terbitan }}
              className={buttonClass()}
            >
              <Trans>Buka seluruh tabel</Trans>
            </Link>
          ) : null
        }
      />
      <div className={styles.panels}>
        <TrendPanel place={place} published={standing.published} instrument={instrument} />
        <PlacePanel
          place={place}
          standing={standing}
          instrument={publishedBy}
          search={search}
          onSearch={onSearch}
        />
      </div>
    </>
  )
}
