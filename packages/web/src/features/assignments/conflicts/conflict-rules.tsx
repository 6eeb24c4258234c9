import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { type ConflictRuling, conflictRulesQuery } from '../api/conflict-rules.ts'
import styles from '../assignments.module.css'
import { effects } from './conflict-draft.ts'
import { useConflictWords } from './use-conflict-words.ts'

const ConflictDialog = lazy(async () => {
  const { ConflictDialog } = await import('./conflict-dialog.tsx')
  return { default: ConflictDialog }
})

interface ConflictRulesProps {
  readonly assessmentId: string
  readonly timeZone: string
}

/** Which ties forbid an assessor in the round, or must be explained, where that stands, and who said otherwise. */
export function ConflictRules({ assessmentId, timeZone }: ConflictRulesProps) {
  const { data } = useSuspenseQuery(conflictRulesQuery(assessmentId))
  const words = useConflictWords()
  const [isOpen, setOpen] = useState(false)
  const groups = effects.toReversed().map((effect) => ({
    ...{ effect, rules: data.rules.filter((rule) => rule.effect === effect) },
  }))
  return (
    <>
      {groups.map(({ effect, rules }) =>
        rules.length === 0 ? null : (
          <div key={effect} className={styles.effect}>
            {effect === 'blocks' ? (
              <Trans>Tidak dapat ditugaskan:</Trans>
            ) : effect === 'must_be_declared' ? (
              <Trans>Hanya dengan alasan dari yang menugaskan:</Trans>
            ) : (
              <Trans>Untuk diketahui saja:</Trans>
            )}
            <ul className={styles.kinds}>
              {rules.map((rule) => (
                <li key={rule.kind}>
                  {words.lasting(rule)} <small>({words.originOf(rule)})</small>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <Rulings rulings={data.rulings} timeZone={timeZone} />
      {data.canRule ? (
        <p className={styles.act}>
          <Button onClick={() => setOpen(true)}>
            <Trans>Tetapkan aturan benturan</Trans>
          </Button>
        </p>
      ) : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <ConflictDialog {...{ assessmentId, conflicts: data }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

interface RulingsProps {
  readonly rulings: readonly ConflictRuling[]
  readonly timeZone: string
}

/** Whose word stands, and what was said before it. */
function Rulings({ rulings, timeZone }: RulingsProps) {
  const format = useFormat()
  const words = useConflictWords()
  if (rulings.length === 0) return null
  return (
    <ol className={styles.rulings}>
      {rulings.map(({ rules, reason, byName, actedAs, at }) => (
        <li key={at}>
          <small>
            <Trans>
              {byName}, {words.actorOf(actedAs)}, {format.moment(at, timeZone)}:
            </Trans>{' '}
            {rules.length === 0 ? (
              <Trans>seperti sumbernya</Trans>
            ) : (
              rules.map((rule) => words.said(rule)).join('; ')
            )}
            . {reason}
          </small>
        </li>
      ))}
    </ol>
  )
}
