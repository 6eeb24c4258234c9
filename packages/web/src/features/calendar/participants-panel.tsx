import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { itemListClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Participant } from './api/calendars.ts'
import styles from './calendar.module.css'
import { useCalendarWords } from './use-calendar-words.ts'

interface ParticipantsPanelProps {
  readonly participants: readonly Participant[]
}

/** For who acts for the ministry: which institutions take part, and until when each has time to send. */
export function ParticipantsPanel({ participants }: ParticipantsPanelProps) {
  const format = useFormat()
  const { standingOf, roundKindOf } = useCalendarWords()
  return (
    <Panel title={<Trans>Instansi peserta</Trans>} aside={participants.length}>
      <ul className={itemListClass}>
        {participants.map((participant) => {
          const { assessmentId, institutionName, kind, timeZone, isLocked, stages } = participant
          const sending = stages.find(({ stage }) => stage === 'submission')
          const standing = isLocked ? 'locked' : (sending?.standing ?? 'unset')
          const words = standingOf(
            { stage: 'submission', standing, isPassed: sending?.isPassed ?? false },
            participant.stage,
          )
          return (
            <li key={assessmentId}>
              <div>
                <p>
                  <strong>{institutionName}</strong>, {roundKindOf(kind)}
                </p>
                <p className={styles.due}>
                  {sending?.endsAt ? (
                    <Trans>
                      Pengiriman {words}: {format.until(sending.endsAt, timeZone)}
                    </Trans>
                  ) : (
                    <Trans>Pengiriman {words}</Trans>
                  )}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
