import { Trans } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

const AddEvidenceDialog = lazy(async () => {
  const { AddEvidenceDialog } = await import('../../features/evidence/adding/add-evidence-dialog.tsx')
  return { default: AddEvidenceDialog }
})

interface AttachDocumentProps {
  readonly institutionId: string
  readonly label: ReactNode
  readonly error: unknown
  readonly onAttach: (itemId: string) => void
}

/** A document comes into the library as everywhere, or is there already, and stands for something from then on. */
export function AttachDocument({ institutionId, label, error, onAttach }: AttachDocumentProps) {
  const errorWords = useErrorWords()
  const [isOpen, setOpen] = useState(false)
  const attach = (itemId: string) => {
    setOpen(false)
    onAttach(itemId)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
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
