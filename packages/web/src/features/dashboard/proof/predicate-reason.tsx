import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { Note } from '../../../ui/note.tsx'
import type { Dashboard } from '../use-dashboard.ts'
import styles from './proof.module.css'

/** Which band the index falls into, by which rule, and whether that rule is settled for this year. */
export function PredicateReason({ dashboard }: { dashboard: Dashboard }) {
  const format = useFormat()
  const { instrument, result, round } = dashboard
  const { predicate } = result
  const position = instrument.predicates.findIndex(({ name }) => name === predicate.name)
  const min = format.number(instrument.predicates[position]?.min ?? '')
  const next = instrument.predicates[position + 1]
  return (
    <div className={styles.reason}>
      <p>
        {next ? (
          <Trans>
            Predikat <strong>{predicate.name}</strong>: dari {min} sampai di bawah {format.number(next.min)}.
          </Trans>
        ) : (
          <Trans>
            Predikat <strong>{predicate.name}</strong>: {min} ke atas.
          </Trans>
        )}{' '}
        {predicate.rule === 'rounded' ? (
          <Trans>Dibandingkan dengan indeks yang sudah dibulatkan.</Trans>
        ) : (
          <Trans>Dibandingkan dengan indeks sebelum dibulatkan.</Trans>
        )}
      </p>
      {predicate.otherwise === null || predicate.ruleKnown ? null : (
        <Note tone="look">
          <Trans>
            Belum ada teks yang memastikan aturan ini untuk putaran {round.year}. Menurut aturan yang lain
            predikatnya {predicate.otherwise}.
          </Trans>
        </Note>
      )}
    </div>
  )
}
