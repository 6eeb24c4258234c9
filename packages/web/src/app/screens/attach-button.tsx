import { Trans } from '@lingui/react/macro'
import { type RequestAddress, useAttach } from '../../features/contributions/api/answering.ts'
import { AttachDocument } from './attach-document.tsx'

interface AttachButtonProps {
  readonly institutionId: string
  readonly address: RequestAddress
}

/** A document of the unit, offered for what the unit is asked. */
export function AttachButton({ institutionId, address }: AttachButtonProps) {
  const attaching = useAttach(address)
  return (
    <AttachDocument
      {...{ institutionId }}
      label={<Trans>Lampirkan bukti</Trans>}
      error={attaching.error}
      onAttach={(itemId) => attaching.mutate(itemId)}
    />
  )
}
