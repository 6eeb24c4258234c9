import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Sign } from '../../ui/sign.tsx'
import { findingsQuery, type IndicatorAddress } from './api/findings.ts'

interface DocumentFindingProps {
  readonly address: IndicatorAddress
  readonly documentId: string
}

/** Why a document that is offered for an indicator as a whole does not count; nothing where nothing stands against it. */
export function DocumentFinding({ address, documentId }: DocumentFindingProps) {
  const { data } = useQuery(findingsQuery(address))
  const reason = data?.documents.find(({ id }) => id === documentId)?.notCounted
  if (!reason) return null
  return (
    <p>
      <Sign kind="look" /> <Trans>Dokumen ini tidak dihitung.</Trans> {reason.message}
    </p>
  )
}
