import { Trans } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import type { Evidence } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { CopyNotes, type UseExisting } from '../alike/copy-notes.tsx'
import { TwiceNotes } from '../alike/twice-notes.tsx'
import { useAddEvidence } from '../api/evidence.ts'
import { NamedDraftHint } from '../reading/named-draft-hint.tsx'
import { ReadSuggestions } from '../reading/read-suggestions.tsx'
import { TitleProposal } from '../reading/title-proposal.tsx'
import { useSentFiles } from '../reading/use-read-files.ts'
import { useSending } from '../sending/use-sending.ts'
import { ContentFields } from './content-fields.tsx'
import { checkDraft, type EvidenceDraft, emptyDraft, toNewEvidence } from './evidence-draft.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { EvidenceUnsaved } from './evidence-unsaved.tsx'

interface AddEvidenceDialogProps {
  readonly institutionId: string
  /** Of an item that holds a file already that was sent. */
  readonly existing: UseExisting
  readonly onAdded: (item: Evidence) => void
  readonly onClose: () => void
}

/** A new item of the library: what it is, and its files or its link. */
export function AddEvidenceDialog({ institutionId, existing, onAdded, onClose }: AddEvidenceDialogProps) {
  const [draft, setDraft] = useState<EvidenceDraft>(emptyDraft)
  const sending = useSending(institutionId)
  const files = useSentFiles(institutionId, sending)
  const adding = useAddEvidence(institutionId)
  const chooser = useRef<HTMLButtonElement>(null)
  const faults = checkDraft(draft, sending)
  const change = (what: Partial<EvidenceDraft>) => setDraft((before) => ({ ...before, ...what }))
  const isBegun = sending.files.length > 0 || JSON.stringify(draft) !== JSON.stringify(emptyDraft)
  const submit = () => {
    const body = sending.isSending || sending.failed > 0 ? undefined : toNewEvidence(draft, sending.uploadIds)
    if (body === undefined) return
    sending.keep(true)
    adding.mutate(body, { onSuccess: onAdded, onError: () => sending.keep(false) })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Tambah bukti</Trans>}
      initialFocus={chooser}
      submitLabel={sending.isSending ? <Trans>Menunggu berkas…</Trans> : <Trans>Simpan bukti</Trans>}
      consequence={
        draft.isRestricted ? null : (
          <Trans>Semua orang yang membaca bukti di instansi ini dapat melihat dan mengunduhnya.</Trans>
        )
      }
      pending={adding.isPending}
      error={adding.error}
      onSubmit={submit}
      onClose={onClose}
      unsaved={isBegun ? <EvidenceUnsaved /> : null}
    >
      {(tried) => (
        <>
          <ContentFields
            {...{ sending, chooser }}
            link={draft.link}
            faults={tried ? faults : {}}
            onLink={(link) => change({ link })}
          >
            <CopyNotes {...{ institutionId, sending, existing }} />
            <TwiceNotes files={files} />
          </ContentFields>
          <ReadSuggestions {...{ files, draft }} onChange={change} />
          <TitleProposal {...{ files, draft }} onChange={change} />
          <NamedDraftHint {...{ files, draft }} onChange={change} />
          <EvidenceFields {...{ institutionId, draft }} faults={tried ? faults : {}} onChange={change} />
        </>
      )}
    </ActionDialog>
  )
}
