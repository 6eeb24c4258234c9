import { Trans } from '@lingui/react/macro'
import type { AssignmentPlan } from '../api/plan.ts'
import styles from '../assignments.module.css'
import { useAssignmentWords } from '../use-assignment-words.ts'
import { planLines } from './plan-lines.ts'

interface PlanListProps {
  readonly plan: AssignmentPlan
}

/** Institution by institution: who judges already, who would, how many are lacking, and why nobody else. */
export function PlanList({ plan }: PlanListProps) {
  const words = useAssignmentWords()
  return (
    <>
      <ul className={styles.list}>
        {planLines(plan).map(
          ({ assessmentId, institutionName, standing, proposed, missing, unavailable }) => (
            <li key={assessmentId}>
              <strong>{institutionName}</strong>
              {standing.length > 0 ? (
                <p className={styles.quiet}>
                  <Trans>Sudah ditugaskan: {standing.join(', ')}</Trans>
                </p>
              ) : null}
              {proposed.length > 0 ? (
                <p>
                  <Trans>Diusulkan: {proposed.join(', ')}</Trans>
                </p>
              ) : null}
              {missing > 0 ? (
                <p>
                  <Trans>Masih kurang {missing} orang.</Trans>
                </p>
              ) : null}
              {unavailable.map((each) => (
                <p key={each.assessorId} className={styles.quiet}>
                  {each.why === 'tied' ? (
                    <Trans>
                      {each.assessorName} tidak diusulkan: {words.conflicts(each)}
                    </Trans>
                  ) : (
                    <Trans>{each.assessorName} sudah memegang sebanyak batasnya</Trans>
                  )}
                </p>
              ))}
            </li>
          ),
        )}
      </ul>
      {plan.loads.length > 0 ? (
        <p className={styles.quiet}>
          <Trans>
            Beban sesudahnya:{' '}
            {plan.loads.map(({ assessorName, count }) => `${assessorName} ${count}`).join(', ')}
          </Trans>
        </p>
      ) : null}
    </>
  )
}
