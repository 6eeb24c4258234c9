import { Trans } from '@lingui/react/macro'
import type { SignatureFinding } from '../../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../../lib/current-place.ts'
import { useFormat } from '../../../lib/use-format.ts'

type Told = Pick<SignatureFinding, 'timeStamp' | 'claimedTime'>

/** Proven by a time stamp, or only said by the signer. */
export function SignedWhen({ signature: { timeStamp, claimedTime } }: { readonly signature: Told }) {
  const format = useFormat()
  const zone = zoneOf(useCurrentPlace())
  const stamped = timeStamp?.time ? format.moment(timeStamp.time, zone) : ''
  const claimed = claimedTime === null ? '' : format.moment(claimedTime, zone)
  const authority = timeStamp?.authority ?? ''
  if (stamped && timeStamp?.verdict === 'good')
    return (
      <Trans>
        {stamped}, terbukti oleh meterai waktu {authority}
      </Trans>
    )
  if (stamped)
    return (
      <Trans>
        {stamped} menurut meterai waktu {authority}, yang tidak dapat dipastikan
      </Trans>
    )
  if (claimed) return <Trans>{claimed} menurut komputer penanda tangan; tidak terbukti</Trans>
  return <Trans>tidak ditulis</Trans>
}
