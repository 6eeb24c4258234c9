import { Trans } from '@lingui/react/macro'
import { Deadline } from '../../ui/deadline.tsx'

interface DeadlineWordsProps {
  readonly deadline: string | null
  readonly timeZone: string
}

/** Until when it must be sent. */
export function DeadlineWords({ deadline, timeZone }: DeadlineWordsProps) {
  if (deadline === null) return <Trans>Putaran ini tanpa batas waktu.</Trans>
  return (
    <>
      <Deadline at={deadline} timeZone={timeZone} />.
    </>
  )
}
