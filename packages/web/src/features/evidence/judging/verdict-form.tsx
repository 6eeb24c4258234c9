import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useId } from 'react'
import type { NewOfferVerdict } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import styles from './judging.module.css'
import { type VerdictDraft, verdictFault } from './verdict-draft.ts'

interface VerdictFormProps {
  readonly draft: VerdictDraft
  readonly onDraft: (draft: VerdictDraft) => void
  /** Whether it was tried to send it as it is. */
  readonly isTried: boolean
  readonly isSending: boolean
  /** Who reads the note. */
  readonly offeredBy: string
  readonly reasonRef: RefObject<HTMLTextAreaElement | null>
  readonly onSend: () => void
}

const choices = [
  { verdict: 'accepted', key: 'a' },
  { verdict: 'repair_asked', key: 'p' },
  { verdict: 'refused', key: 't' },
] as const satisfies readonly { verdict: NewOfferVerdict['verdict']; key: string }[]

/** Accept, ask for repair or refuse, and why. */
export function VerdictForm(props: VerdictFormProps) {
  const { draft, onDraft, isTried, isSending, offeredBy, reasonRef, onSend } = props
  const { t } = useLingui()
  const id = useId()
  const fault = isTried ? verdictFault(draft) : undefined
  const words = { accepted: t`Terima`, repair_asked: t`Minta perbaikan`, refused: t`Tolak` }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
      }}
    >
      <fieldset className={styles.choices}>
        <legend>
          <Trans>Putusan Anda</Trans>
        </legend>
        {choices.map(({ verdict, key }) => (
          <label
            key={verdict}
            className={classNames(styles.choice, draft.verdict === verdict && styles.chosen)}
          >
            <input
              type="radio"
              name={`${id}-putusan`}
              checked={draft.verdict === verdict}
              aria-keyshortcuts={key}
              onChange={() => onDraft({ ...draft, verdict })}
            />
            {words[verdict]}{' '}
            <span aria-hidden="true">
              <kbd>{key}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      {fault === 'nothing_chosen' ? (
        <p className={fieldParts.error} role="alert">
          <Trans>Pilih dahulu: terima, minta perbaikan, atau tolak.</Trans>
        </p>
      ) : null}
      <div>
        <label htmlFor={`${id}-catatan`} className={fieldParts.label}>
          <NoteLabel {...{ offeredBy }} verdict={draft.verdict} />
        </label>
        <textarea
          ref={reasonRef}
          id={`${id}-catatan`}
          className={fieldClass}
          rows={2}
          maxLength={2_000}
          value={draft.reason}
          aria-invalid={fault === 'reason_missing' ? true : undefined}
          aria-describedby={fault === 'reason_missing' ? `${id}-salah` : undefined}
          onChange={(event) => onDraft({ ...draft, reason: event.target.value })}
        />
        {fault === 'reason_missing' ? (
          <p id={`${id}-salah`} className={fieldParts.error} role="alert">
            <Trans>
              Tulis paling sedikit sepuluh huruf, supaya pengunggah tahu apa yang harus diperbaiki.
            </Trans>
          </p>
        ) : null}
      </div>
      <Button kind="main" type="submit" disabled={isSending}>
        {isSending ? <Trans>Mengirim…</Trans> : <Trans>Kirim putusan</Trans>}
      </Button>
    </form>
  )
}

interface NoteLabelProps {
  readonly offeredBy: string
  readonly verdict: VerdictDraft['verdict'] | undefined
}

/** Whose note it is, and whether it must be written: only what is accepted needs none. */
function NoteLabel({ offeredBy, verdict }: NoteLabelProps) {
  if (verdict === 'accepted') return <Trans>Catatan untuk {offeredBy} (boleh kosong)</Trans>
  if (verdict === undefined) return <Trans>Catatan untuk {offeredBy}</Trans>
  return <Trans>Catatan untuk {offeredBy}, wajib diisi</Trans>
}
