import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { bandsOf, drawYearLine } from '@undagi/figures'
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
    eras: yearEras(rounds, format.number),
    target: target ? { year: round.year, value: Number(target), text: format.number(target) } : null,
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
          {rounds.toReversed().map(({ id, year, index, predicate, edition }) => (
            <li key={id}>
              <Link to="/$slug/$year" params={{ slug: institution.slug, year: String(year) }}>
                {year}
              </Link>{' '}
              {index ? <strong>{format.number(index.rounded)}</strong> : <Trans>belum ada nilai</Trans>}{' '}
              {index ? predicate : null} {hasEditions ? <small>{edition.shortName}</small> : null}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
