import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { Room } from '../api/room.ts'

interface TermEndedProps {
  readonly ended: NonNullable<NonNullable<Room['term']>['ended']>
  readonly timeZone: string
}

/** Who ended the term before its day, when, why, and by which letter. */
export function TermEnded({ ended: { at, byName, reason, letter }, timeZone }: TermEndedProps) {
  const format = useFormat()
  return (
    <>
      <Trans>
        Masa sanggah diakhiri {byName}, {format.moment(at, timeZone)}: {reason}
      </Trans>
      {letter === null ? null : (
        <>
          {' '}
          <Trans>
            Menurut surat {letter.number}, {format.longDay(letter.date)}.
          </Trans>
        </>
      )}
    </>
  )
}
