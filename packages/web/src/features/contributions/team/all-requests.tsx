import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Panel } from '../../../ui/panel.tsx'
import { type Contributions, contributionsQuery } from '../api/contributions.ts'
import styles from '../contributions.module.css'
import { useContributionWords } from '../use-contribution-words.ts'
import { AllKitsButton } from './all-kits-button.tsx'

interface AllRequestsProps {
  readonly assessmentId: string
  readonly params: { readonly slug: string; readonly year: string }
}

/** For the team: of which indicators units were asked, and how far they are. */
export function AllRequests({ assessmentId, params }: AllRequestsProps) {
  const { data } = useSuspenseQuery(contributionsQuery(assessmentId))
  const asked = data.indicators.filter(({ asked: units, owner }) => units > 0 || owner !== null)
  return (
    <Panel title={<Trans>Permintaan kepada perangkat daerah</Trans>}>
      {data.can.ask && asked.some(({ asked: units }) => units > 0) ? (
        <AllKitsButton assessmentId={assessmentId} />
      ) : null}
      {asked.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada yang ditanya. Tetapkan pengampu tiap indikator, lalu tanyakan kepada perangkat daerah
            yang menjalankannya: jawabannya terkumpul di halaman indikator.
          </Trans>
        </p>
      ) : (
        <ul className={itemListClass}>
          {asked.map((line) => (
            <Line key={line.indicatorCode} {...{ line, params }} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

interface LineProps {
  readonly line: Contributions['indicators'][number]
  readonly params: AllRequestsProps['params']
}

function Line({ line, params }: LineProps) {
  const words = useContributionWords()
  const { indicatorCode, indicatorName, owner, asked, neverAsked, answered, confirmed, late, reach } = line
  const all = asked + neverAsked
  return (
    <li>
      <div>
        <Link to="/$slug/$year/penilaian/$code" params={{ ...params, code: indicatorCode }}>
          {indicatorCode} {indicatorName}
        </Link>
        <p className={styles.quiet}>
          {owner ? <Trans>Pengampu: {owner.name}.</Trans> : <Trans>Belum ada pengampu.</Trans>}{' '}
          {reach === null || asked === 0 ? null : <Trans>Cakupan: {words.reach[reach]}.</Trans>}
        </p>
      </div>
      <p>
        <Trans>
          {asked} dari {all} ditanyai, {answered} menjawab, {confirmed} disahkan
        </Trans>
        {late > 0 ? (
          <span className={styles.late}>
            , <Trans>{late} terlambat</Trans>
          </span>
        ) : null}
      </p>
    </li>
  )
}
