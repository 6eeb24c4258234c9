import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { TeamDecision, TeamMeeting } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import { DecisionDue } from './decision-due.tsx'
import type { Shown } from './team-task.ts'

/** Everything that a meeting decided, done or not. */
export function MeetingDecisions({
  meeting,
  all: { today },
  ask,
}: Shown & { readonly meeting: TeamMeeting }) {
  const { decisions } = meeting
  if (decisions.length === 0) return null
  return (
    <details>
      <summary>
        <Plural value={decisions.length} other="# keputusan rapat" />
      </summary>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className={styles.text}>{decision.text}</p>
            <p className={styles.quiet}>
              {decision.owner}, <StateWords {...{ decision, today }} />
            </p>
            {ask ? (
              <div className={styles.actions}>
                {decision.doneOn === null ? null : (
                  <Button
                    kind="quiet"
                    onClick={() =>
                      ask({
                        kind: 'take_back',
                        what: decision.text,
                        change: { kind: 'decision_reopened', decisionId: decision.id },
                      })
                    }
                  >
                    <Trans>
                      Buka lagi<VisuallyHidden> keputusan: {decision.text}</VisuallyHidden>
                    </Trans>
                  </Button>
                )}
                <Button
                  kind="quiet"
                  onClick={() =>
                    ask({
                      kind: 'take_back',
                      what: decision.text,
                      change: { kind: 'decision_taken_back', decisionId: decision.id },
                    })
                  }
                >
                  <Trans>
                    Hapus pencatatan<VisuallyHidden> keputusan: {decision.text}</VisuallyHidden>
                  </Trans>
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface StateWordsProps {
  readonly decision: TeamDecision
  readonly today: string
}

function StateWords({ decision, today }: StateWordsProps) {
  const format = useFormat()
  const { doneOn, doneNote } = decision
  if (doneOn === null)
    return (
      <>
        <Trans>belum selesai</Trans>, <DecisionDue {...{ decision, today }} />
      </>
    )
  const day = format.day(doneOn)
  return (
    <>
      <Trans>selesai {day}</Trans>
      {doneNote === '' ? null : `: ${doneNote}`}
    </>
  )
}
