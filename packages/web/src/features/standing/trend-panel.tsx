import { Trans, useLingui } from '@lingui/react/macro'
import { bandsOf, drawYearLine, type Era } from '@undagi/figures'
import type { Instrument } from '@undagi/maturity'
import type { Standing } from '../../lib/api/standing.ts'
import { useElementWidth } from '../../lib/use-element-width.ts'
import { useFormat } from '../../lib/use-format.ts'
import { yearEras } from '../../lib/year-eras.ts'
import { Figure } from '../../ui/figure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { publishedEras } from './published-eras.ts'
import styles from './trend-panel.module.css'
import type { StandingPlace } from './use-standing.ts'
import { YearsTable } from './years-table.tsx'

interface TrendPanelProps {
  readonly place: StandingPlace
  readonly published: Standing['published']
  readonly instrument: Instrument
}

/** Self-assessment and published result are two facts: two lines, and two columns of one table. */
export function TrendPanel({ place, published, instrument }: TrendPanelProps) {
  const { t } = useLingui()
  const format = useFormat()
  const own = yearEras(place.rounds, format.number)
  const printed = publishedEras(published, format.number)
  return (
    <Panel title={t`Tahun ke tahun`} aside={t`penilaian mandiri dan hasil terbitan adalah dua hal`}>
      <div className={styles.box}>
        <div className={styles.lines}>
          <TrendLine title={t`Penilaian mandiri di Undagi`} eras={own} instrument={instrument}>
            <Trans>Belum ada putaran yang indeksnya dapat dihitung.</Trans>
          </TrendLine>
          <TrendLine title={t`Hasil yang diterbitkan kementerian`} eras={printed} instrument={instrument}>
            <Trans>Belum ada hasil terbitan yang dikenali sebagai milik {place.institution.name}.</Trans>
          </TrendLine>
        </div>
        <YearsTable place={place} published={published} />
      </div>
    </Panel>
  )
}

interface TrendLineProps {
  readonly title: string
  readonly eras: readonly Era[]
  readonly instrument: Instrument
  /** Said where there is nothing to draw. */
  readonly children: React.ReactNode
}

function TrendLine({ title, eras, instrument, children }: TrendLineProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [element, width] = useElementWidth(480)
  const drawing = drawYearLine({
    width,
    scale: instrument.scale,
    bands: bandsOf(instrument.predicates, instrument.scale, format.number),
    eras,
    target: null,
    breakText: t`tidak sebanding`,
    label: t`${title}: indeks per tahun; angkanya ada di tabel di bawah gambar`,
  })
  return (
    <div className={styles.line}>
      <h3>{title}</h3>
      <div ref={element} className={styles.frame}>
        {eras.length === 0 ? (
          <p className={styles.empty}>{children}</p>
        ) : (
          <Figure drawing={drawing} className={styles.figure} />
        )}
      </div>
    </div>
  )
}
