import { Trans } from '@lingui/react/macro'
import type { TrustChange } from '../../lib/api/contract.ts'
import { useCurrentPlace, zoneOf } from '../../lib/current-place.ts'
import { useFormat } from '../../lib/use-format.ts'

interface TrustOriginProps {
  readonly added: TrustChange | undefined
  readonly withdrawn: TrustChange | undefined
}

/** Since when it is relied on, on whose word and why; and until when it was. */
export function TrustOrigin({ added, withdrawn }: TrustOriginProps) {
  return (
    <>
      {added ? (
        <>
          <dt>
            <Trans>ditambahkan</Trans>
          </dt>
          <dd>
            <Doing change={added} />
          </dd>
        </>
      ) : null}
      {withdrawn ? (
        <>
          <dt>{withdrawn.kind === 'added' ? <Trans>digantikan</Trans> : <Trans>ditarik</Trans>}</dt>
          <dd>
            <Doing change={withdrawn} />
          </dd>
        </>
      ) : null}
    </>
  )
}

function Doing({ change: { authorName, changedAt, reason, version } }: { readonly change: TrustChange }) {
  const format = useFormat()
  const day = format.date(changedAt, zoneOf(useCurrentPlace()))
  return (
    <>
      <Trans>
        {day} oleh {authorName} (versi {version}):
      </Trans>{' '}
      {reason}
    </>
  )
}
