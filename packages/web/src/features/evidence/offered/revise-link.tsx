import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Institution, OfferedEvidence } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { examinationsQuery } from '../api/examinations.ts'

const ReviseDialog = lazy(async () => {
  const { ReviseDialog } = await import('../item/revise-dialog.tsx')
  return { default: ReviseDialog }
})

interface ReviseLinkProps {
  readonly institution: Institution
  readonly assessmentId: string
  readonly offer: OfferedEvidence
}

/** For whoever helps and has no page of the document: what they brought, they revise where it is offered. */
export function ReviseLink({ institution, assessmentId, offer }: ReviseLinkProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  const { data: examinations = [] } = useQuery(examinationsQuery(assessmentId))
  const [isRevising, setRevising] = useState(false)
  const isOwn = examinations.some(({ offerId, isOwn }) => isOwn && offerId === offer.id)
  if (readsAll || !isOwn) return null
  const close = () => setRevising(false)
  return (
    <>
      <LinkButton onClick={() => setRevising(true)}>
        <Trans>
          Perbarui <VisuallyHidden>{offer.evidence.title}</VisuallyHidden>
        </Trans>
      </LinkButton>
      {isRevising ? (
        <Suspense fallback={null}>
          <ReviseDialog
            institutionId={institution.id}
            item={{ id: offer.itemId, newest: offer.evidence, maySetViewers: true }}
            onSaved={close}
            onClose={close}
          />
        </Suspense>
      ) : null}
    </>
  )
}
