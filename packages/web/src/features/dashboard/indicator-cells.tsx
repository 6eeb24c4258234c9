import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { drawCell } from '@undagi/figures'
import { type Indicator, isSameValue } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Figure } from '../../ui/figure.tsx'
import styles from './indicator-cells.module.css'
import type { Dashboard } from './use-dashboard.ts'
import { usePredicateOf } from './use-predicate-of.ts'

interface IndicatorCellsProps {
  readonly dashboard: Dashboard
  readonly indicators: readonly Indicator[]
}

/** One cell per indicator, leading to it; its name shows on hover and on focus. */
export function IndicatorCells({ dashboard, indicators }: IndicatorCellsProps) {
  const cellOf = useCell(dashboard)
  const { institution, round } = dashboard
  return (
    <ol className={styles.cells}>
      {indicators.map((indicator) => {
        const { digit, level, words } = cellOf(indicator)
        return (
          <li key={indicator.code}>
            <Link
              to="/$slug/$year/penilaian/$code"
              params={{ slug: institution.slug, year: String(round.year), code: indicator.code }}
              className={styles.cell}
              aria-label={words}
              data-words={words}
            >
              <Figure drawing={drawCell({ digit, level, label: null })} />
            </Link>
          </li>
        )
      })}
    </ol>
  )
}

interface CellContent {
  readonly digit: string | null
  readonly level: number
  readonly words: string
}

/** A whole level has its own colour, a decimal value that of its predicate. */
function useCell(dashboard: Dashboard): (indicator: Indicator) => CellContent {
  const { t } = useLingui()
  const format = useFormat()
  const predicateOf = usePredicateOf(dashboard)
  const { instrument, values, result, own } = dashboard
  return (indicator) => {
    const name = `${indicator.code} ${indicator.shortName}`
    const rating = values[indicator.code] ?? null
    const scored = result.nodes[indicator.code]?.value
    if (rating === null || !scored) return { digit: null, level: 0, words: t`${name}: belum dinilai` }

    const digit = format.number(rating)
    const level = instrument.scale.values === 'integer' ? Number(rating) : predicateOf(scored).level
    const words =
      instrument.scale.values === 'integer' ? t`${name}: tingkat ${digit}` : t`${name}: nilai ${digit}`
    const said = own === null ? rating : (own.values[indicator.code] ?? null)
    if (isSameValue(rating, said)) return { digit, level, words }
    const before = said === null ? t`mandiri belum dinilai` : t`mandiri ${format.number(said)}`
    return { digit, level, words: `${words}, ${before}` }
  }
}
