import { Trans } from '@lingui/react/macro'
import { formatDecimal, type Group, type NodeScore, parseRational } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import styles from './indicator-table.module.css'

interface AspectHeadingProps {
  readonly aspect: Group
  readonly weightEach: string | null
  readonly score: NodeScore | undefined
  readonly columns: number
}

export function AspectHeading({ aspect, weightEach, score, columns }: AspectHeadingProps) {
  const format = useFormat()
  const weight = format.percent(twoDecimals(aspect.weight))
  // before the first answer an aspect has nothing to show, and 0,00 would look like a judgement
  const value = score && score.answered > 0 ? score.value?.rounded : undefined
  const each = weightEach === null ? null : format.number(twoDecimals(weightEach))
  return (
    <tr className={styles.group}>
      <th colSpan={columns} scope="rowgroup">
        <div>
          {aspect.name}
          <span className={styles.weights}>
            {each ? (
              <Trans>
                bobot {weight}, per indikator {each}
              </Trans>
            ) : (
              <Trans>bobot {weight}</Trans>
            )}
          </span>
          {value ? (
            <span>
              <Trans>
                nilai <strong>{format.number(value)}</strong>
              </Trans>
            </span>
          ) : null}
        </div>
      </th>
    </tr>
  )
}

/** Weights may be fractions ("10/3"): shown rounded, never calculated with. */
function twoDecimals(weight: string): string {
  return formatDecimal(parseRational(weight), 2)
}
