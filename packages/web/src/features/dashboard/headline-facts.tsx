import { Trans, useLingui } from '@lingui/react/macro'
import { isSent } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { DeadlineFact } from './deadline-fact.tsx'
import styles from './headline-facts.module.css'
import { ProofNumber } from './proof/proof-number.tsx'
import type { Dashboard } from './use-dashboard.ts'
import { wayOf } from './way-to-target.ts'

/** The target and the time: each only where there is one. */
export function HeadlineFacts({ dashboard }: { dashboard: Dashboard }) {
  const { round } = dashboard
  // once it is sent, how long there is for it is no longer the question
  const deadline = isSent(dashboard.assessment.stage) ? null : round.deadline
  if (dashboard.assessment.target === null && deadline === null) return null
  return (
    <dl className={styles.facts}>
      <TargetFact dashboard={dashboard} />
      {deadline === null ? null : (
        <DeadlineFact
          deadline={deadline}
          timeZone={round.timeZone}
          canWrite={dashboard.assessment.can.write}
        />
      )}
    </dl>
  )
}

function TargetFact({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLingui()
  const format = useFormat()
  const way = wayOf(dashboard)
  if (!way) return null
  const distance = format.number(way.distance)
  // Before the first rating there is no index to be away from it.
  const hasIndex = dashboard.answered > 0
  const number = (
    <ProofNumber subject={{ kind: 'distance' }} label={t`${distance}, lihat hitungan`}>
      {distance}
    </ProofNumber>
  )
  return (
    <>
      <dt>
        <Trans>Target {dashboard.round.year}</Trans>
      </dt>
      <dd>
        <strong>{format.index(way.target)}</strong>
      </dd>
      {hasIndex ? (
        <dd className={styles.rest}>
          {way.proof.direction === 'up' ? <Trans>kurang {number}</Trans> : null}
          {way.proof.direction === 'down' ? <Trans>tercapai, lebih {number}</Trans> : null}
          {way.proof.direction === 'same' ? <Trans>tercapai tepat</Trans> : null}
        </dd>
      ) : null}
    </>
  )
}
