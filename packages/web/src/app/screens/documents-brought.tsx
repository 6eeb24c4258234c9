import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { OwnDocuments } from '../../features/evidence/own/own-documents.tsx'
import type { Institution } from '../../lib/api/contract.ts'
import { useMay } from '../../lib/use-may.ts'
import { Note } from '../../ui/note.tsx'

interface DocumentsBroughtProps {
  readonly institution: Institution
  readonly head?: ReactNode
  /** For whoever adds nothing here. */
  readonly otherwise?: ReactNode
  /** Leaves out whoever adds documents by a role of their own: they have the library. */
  readonly helpersOnly?: boolean
}

/** What a person brought, for whoever adds documents here or helps. */
export function DocumentsBrought(props: DocumentsBroughtProps) {
  const { institution, head, otherwise = null, helpersOnly = false } = props
  const adds = useMay(institution.id)('add_evidence')
  const { data, error } = useQuery(ownDelegationsQuery)
  const helps =
    data?.received.some((each) => each.institution.id === institution.id && each.state === 'running') ?? false
  if (data === undefined && !adds) {
    if (error === null) return null
    return (
      <>
        {head}
        <Note tone="bad" role="alert">
          <Trans>Daftarnya belum dapat dimuat. Muat ulang halaman ini.</Trans>
        </Note>
      </>
    )
  }
  if (!helps && (helpersOnly || !adds)) return otherwise
  return (
    <>
      {head}
      <OwnDocuments institution={institution} />
    </>
  )
}
