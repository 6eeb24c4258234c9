import { Plural, Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { TeamDecision, TeamMeeting } from './api/coordination-team.ts'
import styles from './coordination-team.module.css'
import type { Shown } from './team-task.ts'

/** Everything that a meeting decided, done or not. */
export function MeetingDecisions({ meeting, ask }: Shown & { readonly meeting: TeamMeeting }) {
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
              {decision.owner}, <StateWords decision={decision} />
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

function StateWords({ decision: { doneOn, doneNote, dueOn, isLate } }: { readonly decision: TeamDecision }) {
  const format = useFormat()
  const day = doneOn ?? dueOn
  const words = day === null ? '' : format.day(day)
  if (doneOn !== null)
    return (
      <>
        <Trans>selesai {words}</Trans>
        {doneNote === '' ? null : `: ${doneNote}`}
      </>
    )
  if (dueOn === null) return <Trans>belum selesai, tanpa tenggat</Trans>
  return isLate ? <Trans>terlambat, tenggatnya {words}</Trans> : <Trans>belum selesai, tenggat {words}</Trans>
}
