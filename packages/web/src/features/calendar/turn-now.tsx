import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../lib/use-format.ts'
import { useTurnWords } from '../../lib/use-turn-words.ts'
import { calendarQuery } from './api/calendar.ts'

interface TurnNowProps {
  readonly assessmentId: string
  /** The panel above already says whose turn it is. */
  readonly isTitled?: boolean
}

/** Whose turn it is now, since when, and with what: the same sentence on Kalender, Tahap and Tugas, whatever the days of a stage say. */
export function TurnNow({ assessmentId, isTitled = false }: TurnNowProps) {
  const format = useFormat()
  const { data: calendar } = useQuery(calendarQuery(assessmentId))
  const turnOf = useTurnWords(calendar?.rules.kind ?? 'evaluation')
  if (calendar === undefined) return null
  const { turn, timeZone } = calendar
  const { whose, step } = turnOf(turn.stage)
  const since = turn.since === null ? null : format.moment(turn.since, timeZone)
  const next = step === null ? '' : `: ${step}`
  if (isTitled && since === null) return null
  return (
    <p>
      {isTitled ? (
        <Trans>
          Sejak {since}
          {next}.
        </Trans>
      ) : (
        <>
          <strong>{whose}</strong>
          {since === null ? null : (
            <>
              {' '}
              <Trans>sejak {since}</Trans>
            </>
          )}
          {next}.
        </>
      )}
    </p>
  )
}
