import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import styles from './effect-panel.module.css'
import type { Effect } from './simulate-effect.ts'

/** Aspect, domain, index, predicate and target: before and after. */
export function EffectTable({ effect }: { effect: Effect }) {
  const { t } = useLingui()
  const format = useFormat()
  const { rows, predicate, toTarget } = effect
  const gap = (distance: string | null) => (distance === null ? t`tercapai` : format.number(distance))
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(({ group, before, after }) => (
          <EffectRow
            key={group.code}
            name={group.shortName}
            before={format.index(before.rounded)}
            after={format.index(after.rounded)}
          />
        ))}
        {predicate.before === predicate.after ? null : (
          <EffectRow name={<Trans>predikat</Trans>} before={predicate.before} after={predicate.after} />
        )}
        {toTarget ? (
          <EffectRow
            name={<Trans>kurang ke {format.index(toTarget.target)}</Trans>}
            before={gap(toTarget.before)}
            after={gap(toTarget.after)}
          />
        ) : null}
      </tbody>
    </table>
  )
}

function EffectRow({ name, before, after }: { name: ReactNode; before: string; after: string }) {
  const { t } = useLingui()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {before} <span aria-hidden="true">→</span>
        <VisuallyHidden>{t`menjadi`}</VisuallyHidden> <strong>{after}</strong>
      </td>
    </tr>
  )
}
