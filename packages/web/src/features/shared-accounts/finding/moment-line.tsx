import { Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { SharedAccountReason } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'

interface MomentLineProps {
  readonly moment: SharedAccountReason['moments'][number]
  readonly timeZone: string
}

/** When, and on which devices, in words a person can hold against their own memory. */
export function MomentLine({ moment, timeZone }: MomentLineProps) {
  const format = useFormat()
  const sameDay = format.date(moment.from, timeZone) === format.date(moment.until, timeZone)
  const from = format.moment(moment.from, timeZone)
  const until = sameDay ? format.time(moment.until, timeZone) : format.moment(moment.until, timeZone)
  return (
    <>
      <Trans>
        {from} sampai {until}
      </Trans>
      :{' '}
      {moment.places.map(({ device, label, network }, position) => (
        <Fragment key={`${device} ${network}`}>
          {position > 0 ? '; ' : null}
          <Trans>
            {label} (perangkat {device}, jaringan {network})
          </Trans>
        </Fragment>
      ))}
    </>
  )
}
