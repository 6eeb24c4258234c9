import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { bandsOf, drawYearLine } from '@undagi/figures'
import type { RoundOverview } from '../../lib/api/contract.ts'
import { standingRound } from '../../lib/standing-round.ts'
import { useElementWidth } from '../../lib/use-element-width.ts'
import { useFormat } from '../../lib/use-format.ts'
import { yearEras } from '../../lib/year-eras.ts'
import { Figure } from '../../ui/figure.tsx'
import { Panel } from '../../ui/panel.tsx'
import figureStyles from './figure.module.css'
import type { Dashboard } from './use-dashboard.ts'
import { wayOf } from './way-to-target.ts'
import styles from './years-panel.module.css'

/** The index over the years; each year leads to its own Beranda, where its number is proved. */
export function YearsPanel({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const [element, width] = useElementWidth(720)
  const { institution, instrument, round, rounds } = dashboard
  const target = wayOf(dashboard)?.target
  const drawing = drawYearLine({
    width,
    scale: instrument.scale,
    bands: bandsOf(instrument.predicates, instrument.scale, format.number),
    eras: yearEras(rounds.map(standingRound), format.index),
    target: target ? { year: round.year, value: Number(target), text: format.index(target) } : null,
    breakText: t`tidak sebanding`,
    label: t`Indeks per tahun; angkanya ada di daftar di bawah gambar`,
  })
  const hasEditions = new Set(rounds.map(({ edition }) => edition.id)).size > 1
  return (
    <Panel title={t`Tahun ke tahun`} aside={t`pita menurut predikat`}>
      <div className={styles.box}>
        <div ref={element} className={figureStyles.frame}>
          <Figure drawing={drawing} className={figureStyles.figure} />
        </div>
        <ul className={styles.years}>
          {rounds.toReversed().map((each) => (
            <li key={each.id}>
              <Link to="/$slug/$year" params={{ slug: institution.slug, year: String(each.year) }}>
                {each.year}
              </Link>{' '}
              <YearFigures round={each} />
              {hasEditions ? <small>, {each.edition.shortName}</small> : null}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

/** The figure that stands, and whose it is; beside the official one what the institution had said. */
function YearFigures({ round }: { readonly round: RoundOverview }) {
  const format = useFormat()
  const { index, official } = round
  const standing = standingRound(round)
  if (standing.index === null) return <Trans>belum ada nilai</Trans>
  return (
    <>
      <strong>{format.index(standing.index.rounded)}</strong> {standing.predicate},{' '}
      <small>
        {official === null ? (
          <Trans>mandiri</Trans>
        ) : index === null ? (
          <Trans>resmi</Trans>
        ) : (
          <Trans>resmi; mandiri {format.index(index.rounded)}</Trans>
        )}
      </small>
    </>
  )
}
