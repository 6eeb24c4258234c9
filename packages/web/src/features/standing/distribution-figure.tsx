import { useLingui } from '@lingui/react/macro'
import { bandsOf, type DistributionMark, drawDistribution } from '@undagi/figures'
import type { Instrument } from '@undagi/maturity'
import type { Standing, StandingScope } from '../../lib/api/standing.ts'
import { useElementWidth } from '../../lib/use-element-width.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Figure } from '../../ui/figure.tsx'
import styles from './distribution-figure.module.css'
import { useScopeName } from './use-scope-name.ts'
import type { StandingPlace } from './use-standing.ts'

interface DistributionFigureProps {
  readonly place: StandingPlace
  readonly standing: Standing
  readonly scope: StandingScope
  readonly instrument: Instrument
}

/** How many institutions stand where on the scale; the own figures as marks, each by its name. */
export function DistributionFigure({ place, standing, scope, instrument }: DistributionFigureProps) {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = useScopeName()
  const [element, width] = useElementWidth(720)
  const marks = useMarks(place, standing)
  if (scope.steps.length === 0) return null
  const drawing = drawDistribution({
    width,
    scale: instrument.scale,
    bands: bandsOf(instrument.predicates, instrument.scale, format.number),
    bars: scope.steps.map(({ from, to, count }) => ({ from: Number(from), to: Number(to), count })),
    marks,
    label: t`Sebaran indeks ${scope.rows} instansi menurut sepersepuluh: ${countByPredicate(scope, instrument)}`,
  })
  return (
    <figure className={styles.frame}>
      <figcaption>
        {nameOf(scope)}: {t`berapa instansi di setiap sepersepuluh indeks`}
      </figcaption>
      <div ref={element}>
        <Figure drawing={drawing} className={styles.figure} />
      </div>
    </figure>
  )
}

/** The published index is one of those counted; the self-assessment is not, and only shown where it is of the same edition. */
function useMarks({ round }: StandingPlace, { row, edition }: Standing): readonly DistributionMark[] {
  const { t } = useLingui()
  const format = useFormat()
  const printed = row?.index == null ? [] : [row.index]
  const own = round.index && edition?.id === round.edition.id ? [round.index.rounded] : []
  return [
    ...printed.map((index) => ({
      kind: 'own' as const,
      value: Number(index),
      text: t`terbitan ${format.number(index)}`,
    })),
    ...own.map((index) => ({
      kind: 'other' as const,
      value: Number(index),
      text: t`penilaian mandiri ${round.year}: ${format.number(index)}`,
    })),
  ]
}

/** The same figure in words: "Kurang 27, Cukup 219…". */
function countByPredicate({ steps }: StandingScope, { predicates }: Instrument): string {
  return predicates
    .map(({ name, min }, order) => {
      const next = predicates[order + 1]
      const inside = steps.filter(
        ({ from }) =>
          (order === 0 || Number(from) >= Number(min)) && (!next || Number(from) < Number(next.min)),
      )
      return `${name} ${inside.reduce((sum, { count }) => sum + count, 0)}`
    })
    .join(', ')
}
