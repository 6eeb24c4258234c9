import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { type RequestAddress, useAttach } from '../../features/contributions/api/answering.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

const AddEvidenceDialog = lazy(async () => {
  const { AddEvidenceDialog } = await import('../../features/evidence/adding/add-evidence-dialog.tsx')
  return { default: AddEvidenceDialog }
})

interface AttachButtonProps {
  readonly institutionId: string
  readonly address: RequestAddress
}

/** A document of the unit: it comes into the library as everywhere, and is offered for what the unit is asked. */
export function AttachButton({ institutionId, address }: AttachButtonProps) {
  const errorWords = useErrorWords()
  const [isOpen, setOpen] = useState(false)
  const attaching = useAttach(address)
  const attach = (itemId: string) => {
    setOpen(false)
    attaching.mutate(itemId)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Lampirkan bukti</Trans>
      </Button>
      {attaching.error ? (
        <Note tone="bad" role="alert">
          {errorWords(attaching.error)}
        </Note>
      ) : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <AddEvidenceDialog
            institutionId={institutionId}
            existing={{ words: <Trans>Pakai yang sudah ada</Trans>, onUse: ({ itemId }) => attach(itemId) }}
            onAdded={({ id }) => attach(id)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
