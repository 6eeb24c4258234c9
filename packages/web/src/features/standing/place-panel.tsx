import { Trans, useLingui } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import type { Standing } from '../../lib/api/standing.ts'
import { Panel } from '../../ui/panel.tsx'
import { DistributionFigure } from './distribution-figure.tsx'
import { FiguresTable } from './figures-table.tsx'
import { NeighboursTable } from './neighbours-table.tsx'
import { NoRowNote } from './no-row-note.tsx'
import styles from './place-panel.module.css'
import { PlaceSentence } from './place-sentence.tsx'
import { FiguresExport, NeighboursExport } from './scope-exports.tsx'
import { ScopeTabs, scopeOf } from './scope-tabs.tsx'
import type { StandingSearch } from './standing-search.ts'
import type { StandingPlace } from './use-standing.ts'
import { YearChoice } from './year-choice.tsx'

interface PlacePanelProps {
  readonly place: StandingPlace
  readonly standing: Standing
  readonly instrument: Instrument
  readonly search: StandingSearch
  readonly onSearch: (search: StandingSearch) => void
}

/** The place in the published table of a year, among those one chooses. */
export function PlacePanel({ place, standing, instrument, search, onSearch }: PlacePanelProps) {
  const { t } = useLingui()
  const { year, source } = standing
  const scope = scopeOf(standing.scopes, search.lingkup)
  const choice = <YearChoice standing={standing} search={search} onSearch={onSearch} />
  if (scope === undefined)
    return (
      <Panel title={t`Tempat dalam hasil terbitan`} aside={choice}>
        <p className={styles.box}>
          <Trans>
            Belum ada tabel hasil terbitan untuk tahun ini. Administrator dapat memuatnya di Administrasi,
            Impor.
          </Trans>
        </p>
      </Panel>
    )
  return (
    <Panel title={t`Tempat dalam hasil terbitan ${year ?? ''}`} aside={choice}>
      <div className={styles.box}>
        {standing.row === null ? (
          <NoRowNote place={place} standing={standing} />
        ) : (
          <>
            <ScopeTabs scopes={standing.scopes} chosen={scope} search={search} onSearch={onSearch} />
            <PlaceSentence row={standing.row} scope={scope} />
          </>
        )}
        <DistributionFigure place={place} standing={standing} scope={scope} instrument={instrument} />
        {standing.row === null ? null : (
          <div className={styles.tables}>
            <div>
              <FiguresTable scope={scope} instrument={instrument} />
              <FiguresExport scope={scope} year={year} instrument={instrument} />
            </div>
            <div>
              <NeighboursTable scope={scope} />
              <NeighboursExport scope={scope} year={year} />
            </div>
          </div>
        )}
        <p className={styles.source}>
          <Trans>Sumber: {source}.</Trans>{' '}
          {scope.unranked > 0 ? (
            <Trans>{scope.unranked} instansi tanpa indeks tercetak tidak diberi peringkat.</Trans>
          ) : null}
        </p>
      </div>
    </Panel>
  )
}
