import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { drawStaircase } from '@undagi/figures'
import type { Scale } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'
import { Figure } from '../../../ui/figure.tsx'
import { LevelTile } from '../../../ui/level-tile.tsx'
import type { IndicatorLine } from './indicator-lines.ts'
import styles from './indicator-table.module.css'
import { LineState } from './line-state.tsx'
import { PreviousValue } from './previous-value.tsx'
import { ProofMark } from './proof-mark.tsx'

interface IndicatorTableRowProps {
  readonly line: IndicatorLine
  readonly scale: Scale
  readonly level: number | null
  readonly hasPrevious: boolean
  readonly hasProof: boolean
  readonly timeZone: string
}

export function IndicatorTableRow({
  line,
  scale,
  level,
  hasPrevious,
  hasProof,
  timeZone,
}: IndicatorTableRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { code, name, shortName, value, changedAt, changedByName } = line
  return (
    <tr className={styles.row}>
      <td className={styles.number}>{code}</td>
      <td className={styles.name} title={name}>
        <Link from="/$slug/$year/penilaian" to="/$slug/$year/penilaian/$code" params={{ code }} data-row>
          <span className={styles.inlineNumber}>{code} </span>
          {shortName}
        </Link>
      </td>
      <td className={styles.stairs}>
        <Figure
          drawing={drawStaircase({
            value: value === null ? null : Number(value),
            level: level ?? 0,
            size: 'small',
            steps: scale.max,
            showNext: true,
            label: null,
          })}
        />
      </td>
      <td className={styles.value}>
        <LevelTile level={level}>{value === null ? '–' : format.number(value)}</LevelTile>
      </td>
      {hasPrevious ? (
        <td className={styles.previous}>
          <PreviousValue line={line} />
        </td>
      ) : null}
      {hasProof ? (
        <td className={styles.proof}>
          <ProofMark proof={line.proof} />
        </td>
      ) : null}
      <td className={styles.state}>
        <LineState line={line} />
      </td>
      <td className={styles.changed}>
        {changedAt ? (
          <span title={t`${changedByName ?? ''}, ${format.moment(changedAt, timeZone)}`}>
            {changedByName ? <span className={styles.who}>{changedByName.split(' ')[0]}, </span> : null}
            {format.shortMoment(changedAt, timeZone)}
          </span>
        ) : null}
      </td>
    </tr>
  )
}
