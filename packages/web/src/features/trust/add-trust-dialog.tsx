import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { TrustPreview } from '../../lib/api/contract.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { fieldParts } from '../../ui/field.tsx'
import { useAddTrust } from './api/trust.ts'
import { isReason, ReasonField } from './reason-field.tsx'
import { ShownEntry } from './shown-entry.tsx'
import { ShownRefusals } from './shown-refusals.tsx'

export interface ShownFile {
  readonly content: string
  readonly preview: TrustPreview
}

interface AddTrustDialogProps {
  readonly institutionId: string
  readonly file: ShownFile
  readonly onAdded: (count: number) => void
  readonly onClose: () => void
}

/** What is in the file, to be compared and ticked one by one; nothing else is kept. */
export function AddTrustDialog({ institutionId, file, onAdded, onClose }: AddTrustDialogProps) {
  const { t } = useLingui()
  const faultId = useId()
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const add = useAddTrust(institutionId)
  const { content, preview } = file
  const tick = (sha256: string, isTicked: boolean) =>
    setConfirmed((before) => {
      const others = [...before].filter((each) => each !== sha256)
      return new Set(isTicked ? [...others, sha256] : others)
    })
  return (
    <ActionDialog
      wide
      title={<Trans>Yang terbaca dalam berkas</Trans>}
      submitLabel={
        confirmed.size === 0 ? (
          <Trans>Percayai yang dicentang</Trans>
        ) : (
          <Plural value={confirmed.size} other="Percayai # yang dicentang" />
        )
      }
      consequence={
        <Trans>
          Siapa pun yang disahkan sertifikat ini akan disebut sah. Bandingkan sidik jarinya dengan yang
          diumumkan penerbit lewat jalan lain, bukan dari tempat berkas ini diunduh.
        </Trans>
      }
      pending={add.isPending}
      error={add.error}
      onSubmit={() => {
        if (confirmed.size > 0 && isReason(reason))
          add.mutate(
            { content, confirmed: [...confirmed], reason },
            { onSuccess: () => onAdded(confirmed.size) },
          )
      }}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <ShownRefusals refusals={preview.refusals} />
          {preview.entries.map((entry) => (
            <ShownEntry
              key={entry.facts.sha256}
              entry={entry}
              faultId={tried && confirmed.size === 0 ? faultId : undefined}
              isTicked={confirmed.has(entry.facts.sha256)}
              onTick={(isTicked) => tick(entry.facts.sha256, isTicked)}
            />
          ))}
          {tried && confirmed.size === 0 ? (
            <p id={faultId} role="alert" className={fieldParts.error}>
              <Trans>Centang yang sidik jarinya sudah Anda bandingkan.</Trans>
            </p>
          ) : null}
          <ReasonField
            label={t`Dari mana, dan bagaimana dibandingkan`}
            hint={t`Misalnya: dari situs BSrE; sidik jari dicocokkan dengan surat BSrE nomor …`}
            value={reason}
            tried={tried}
            onChange={setReason}
          />
        </>
      )}
    </ActionDialog>
  )
}
