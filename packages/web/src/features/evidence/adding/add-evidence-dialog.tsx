import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { useAddEvidence } from '../api/evidence.ts'
import styles from '../evidence.module.css'
import { FileDrop } from '../sending/file-drop.tsx'
import { SentFiles } from '../sending/sent-files.tsx'
import { useSending } from '../sending/use-sending.ts'
import {
  checkDraft,
  type DraftFaults,
  type EvidenceDraft,
  emptyDraft,
  toNewEvidence,
} from './evidence-draft.ts'
import { EvidenceFields } from './evidence-fields.tsx'

interface AddEvidenceDialogProps {
  readonly institutionId: string
  readonly onAdded: (item: Evidence) => void
  readonly onClose: () => void
}

/** A new item of the library: what it is, and its files or its link. */
export function AddEvidenceDialog({ institutionId, onAdded, onClose }: AddEvidenceDialogProps) {
  const { t } = useLingui()
  const [draft, setDraft] = useState<EvidenceDraft>(emptyDraft)
  const [isLeaving, setLeaving] = useState(false)
  const sending = useSending(institutionId)
  const adding = useAddEvidence(institutionId)
  const chooser = useRef<HTMLButtonElement>(null)
  const faults = checkDraft(draft, sending)
  const change = (what: Partial<EvidenceDraft>) => setDraft((before) => ({ ...before, ...what }))
  const isBegun = sending.files.length > 0 || JSON.stringify(draft) !== JSON.stringify(emptyDraft)
  const leave = () => (isBegun && !isLeaving ? setLeaving(true) : onClose())
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
      onClose={leave}
    >
      {(tried) => (
        <>
          {isLeaving && isBegun ? <LeavingNote onStay={() => setLeaving(false)} onLeave={onClose} /> : null}
          <FileDrop chooser={chooser} onFiles={sending.add} />
          <SentFiles sending={sending} />
          <TextField
            label={t`Atau tautan ke buktinya`}
            placeholder="https://"
            inputMode="url"
            error={tried && faults.link ? t`Tuliskan alamat lengkapnya, mulai dari https://.` : undefined}
            value={draft.link}
            onChange={(event) => change({ link: event.target.value })}
          />
          {tried && faults.content ? (
            <p className={styles.wrong} role="alert">
              <ContentWords fault={faults.content} />
            </p>
          ) : null}
          <EvidenceFields draft={draft} faults={tried ? faults : {}} onChange={change} />
        </>
      )}
    </ActionDialog>
  )
}

/** A key or a click too far must not cost what was typed and sent. */
function LeavingNote({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const stay = useRef<HTMLButtonElement>(null)
  // on a phone the note may stand far above what was pressed
  useEffect(() => stay.current?.focus(), [])
  return (
    <Note tone="look" role="alert">
      <p>
        <Trans>Bukti ini belum disimpan. Bila ditutup, isian dan berkas yang sudah dikirim dibuang.</Trans>
      </p>
      <div className={styles.buttons}>
        <Button ref={stay} onClick={onStay}>
          <Trans>Lanjutkan mengisi</Trans>
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          <Trans>Buang isian</Trans>
        </Button>
      </div>
    </Note>
  )
}

function ContentWords({ fault }: { readonly fault: NonNullable<DraftFaults['content']> }) {
  if (fault === 'missing') return <Trans>Pilih paling sedikit satu berkas, atau tuliskan tautannya.</Trans>
  if (fault === 'both')
    return <Trans>Satu bukti berisi berkas atau tautan, tidak keduanya. Kosongkan salah satunya.</Trans>
  return <Trans>Ada berkas yang belum diterima. Buang dari daftar, lalu simpan.</Trans>
}
