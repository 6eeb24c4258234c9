import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'

interface StampProps {
  readonly byName: string
  readonly at: string
  /** Of the institution. */
  readonly timeZone: string
}

/** Who opened it there, and when by the clock of the institution. */
export function OpenedBy({ byName, at, timeZone }: StampProps) {
  const format = useFormat()
  const moment = format.moment(at, timeZone)
  return (
    <small>
      <Trans>
        Dibuka {byName}, {moment}
      </Trans>
    </small>
  )
}

/** Who took it out again, when and why. */
export function TakenOut({ byName, at, timeZone, reason }: StampProps & { readonly reason: string }) {
  const format = useFormat()
  const moment = format.moment(at, timeZone)
  return (
    <small>
      <Trans>
        Ditarik {byName}, {moment}: {reason}
      </Trans>
    </small>
  )
}
