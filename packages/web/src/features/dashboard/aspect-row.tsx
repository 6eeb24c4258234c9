import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { drawStaircase } from '@undagi/figures'
import { type Group, parseRational, toExactNumber } from '@undagi/maturity'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { classNames } from '../../ui/class-names.ts'
import { Figure } from '../../ui/figure.tsx'
import { indicatorsIn } from './aspect-blocks.ts'
import styles from './aspect-table.module.css'
import { IndicatorCells } from './indicator-cells.tsx'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'
import { usePredicateOf } from './use-predicate-of.ts'

interface AspectRowProps {
  readonly dashboard: Dashboard
  readonly aspect: Group
  readonly startsBlock: boolean
  /** The cell of the domain, where this row begins one. */
  readonly children: ReactNode
}

export function AspectRow({ dashboard, aspect, startsBlock, children }: AspectRowProps) {
  const { t } = useLingui()
  const format = useFormat()
  const predicateOf = usePredicateOf(dashboard)
  const { institution, instrument, result, own, round } = dashboard
  const value = result.nodes[aspect.code]?.value
  if (!value) return null

  const predicate = predicateOf(value)
  const number = format.index(value.rounded)
  const said = own?.result.nodes[aspect.code]?.value?.rounded ?? value.rounded
  const weight = toExactNumber(parseRational(aspect.weight)).text
  return (
    <tr className={classNames(startsBlock && styles.first)}>
      {children}
      <th scope="row" className={styles.aspect}>
        <Link
          to="/$slug/$year/penilaian"
          params={{ slug: institution.slug, year: String(round.year) }}
          search={{ aspek: aspect.code }}
          title={aspect.name}
        >
          {aspect.shortName}
        </Link>
        <span className={styles.weight}>{format.percent(weight)}</span>
        {said === value.rounded ? null : (
          <span className={styles.own}>
            <Trans>mandiri {format.index(said)}</Trans>
          </span>
        )}
      </th>
      <td className={styles.stair}>
        <Figure
          drawing={drawStaircase({
            value: Number(value.rounded),
            level: predicate.level,
            steps: instrument.scale.max,
            size: 'medium',
            label: null,
          })}
        />
      </td>
      <td className={styles.value}>
        <ProofNumber
          subject={{ kind: 'node', code: aspect.code }}
          label={t`${aspect.name} ${number}, ${predicate.name}, lihat hitungan`}
          className={styles.number}
        >
          {number}
        </ProofNumber>
      </td>
      <td className={styles.cells}>
        <IndicatorCells dashboard={dashboard} indicators={indicatorsIn(aspect)} />
      </td>
    </tr>
  )
}
