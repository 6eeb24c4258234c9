import { Trans } from '@lingui/react/macro'
import type { CriterionDecision } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Sign } from '../../ui/sign.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { type IndicatorAddress, useTakeBack } from './api/findings.ts'
import styles from './findings.module.css'

interface DecisionLineProps {
  readonly address: IndicatorAddress
  readonly criterionCode: string
  readonly decision: CriterionDecision
  readonly canDecide: boolean
  readonly timeZone: string
}

/** Who decided what, when and why; and whether what was found has changed since. */
export function DecisionLine({ address, criterionCode, decision, canDecide, timeZone }: DecisionLineProps) {
  const format = useFormat()
  const roles = useRoleNames()
  const errorWords = useErrorWords()
  const takingBack = useTakeBack(address, criterionCode)
  const { id, met, reason, authorName, hasChanged } = decision
  const role = roles.of(decision.authorRole)
  const when = format.date(decision.decidedAt, timeZone)
  return (
    <div className={styles.decision}>
      <p>
        {met ? (
          <Trans>
            <strong>Diputuskan terpenuhi</strong> oleh {authorName} ({role}), {when}: {reason}
          </Trans>
        ) : (
          <Trans>
            <strong>Diputuskan belum terpenuhi</strong> oleh {authorName} ({role}), {when}: {reason}
          </Trans>
        )}{' '}
        {canDecide ? (
          <LinkButton
            aria-disabled={takingBack.isPending}
            onClick={() => (takingBack.isPending ? undefined : takingBack.mutate(id))}
          >
            <Trans>
              cabut<VisuallyHidden> keputusan butir {criterionCode}</VisuallyHidden>
            </Trans>
          </LinkButton>
        ) : null}
      </p>
      {hasChanged ? (
        <p className={styles.look}>
          <Sign kind="look" /> <Trans>Temuan atau buktinya berubah sejak diputuskan.</Trans>
        </p>
      ) : null}
      {takingBack.error ? (
        <p className={styles.wrong} role="alert">
          {errorWords(takingBack.error)}
        </p>
      ) : null}
    </div>
  )
}
