import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { useState } from 'react'
import type { Evidence, Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { AddEvidenceDialog } from '../adding/add-evidence-dialog.tsx'
import { emptyPlace, isPageWrong, type PlaceDraft, toOffer } from '../adding/place-draft.ts'
import { PlaceFields } from '../adding/place-fields.tsx'
import { evidenceQuery } from '../api/evidence.ts'
import { type IndicatorAddress, useOffer } from '../api/offers.ts'
import styles from '../evidence.module.css'

interface OfferDialogProps {
  readonly institution: Institution
  readonly indicator: Indicator
  readonly address: IndicatorAddress
  readonly onClose: () => void
}

/** An item of the library, or a new one, as proof of the indicator at hand. */
export function OfferDialog({ institution, indicator, address, onClose }: OfferDialogProps) {
  const readsAll = useMay(institution.id)('read_evidence')
  const { data: items } = useQuery({ ...evidenceQuery(institution.id), enabled: readsAll })
  const [added, setAdded] = useState<Choice>()
  const [isNew, setNew] = useState(false)
  if (readsAll && items === undefined) return null
  const known = items ?? []
  // whoever has nothing to choose from begins with a new one
  if (added === undefined && (isNew || known.length === 0))
    return (
      <AddEvidenceDialog
        institutionId={institution.id}
        onAdded={(item) => setAdded(choiceOf(item))}
        onClose={known.length > 0 ? () => setNew(false) : onClose}
      />
    )
  const choices = known.map(choiceOf)
  const all = added && choices.every(({ id }) => id !== added.id) ? [added, ...choices] : choices
  return (
    <PlaceDialog
      {...{ indicator, address, onClose }}
      items={all}
      first={added?.id ?? ''}
      onNew={() => setNew(true)}
    />
  )
}

interface Choice {
  readonly id: string
  readonly title: string
  readonly isRestricted: boolean
}

function choiceOf({ id, newest: { title, confidentiality } }: Evidence): Choice {
  return { id, title, isRestricted: confidentiality === 'restricted' }
}

interface PlaceDialogProps extends Pick<OfferDialogProps, 'indicator' | 'address' | 'onClose'> {
  readonly items: readonly Choice[]
  /** Chosen already. */
  readonly first: string
  readonly onNew: () => void
}

function PlaceDialog({ indicator, address, items, first, onNew, onClose }: PlaceDialogProps) {
  const { t } = useLingui()
  const [itemId, setItemId] = useState(first)
  const [place, setPlace] = useState<PlaceDraft>(emptyPlace)
  const offering = useOffer(address)
  const isRestricted = items.find(({ id }) => id === itemId)?.isRestricted ?? false
  const submit = () => {
    const body = itemId === '' ? undefined : toOffer(place, itemId)
    if (body) offering.mutate(body, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      wide
      title={
        <Trans>
          Bukti untuk {indicator.code} {indicator.shortName}
        </Trans>
      }
      submitLabel={<Trans>Kaitkan bukti</Trans>}
      consequence={
        isRestricted ? (
          <Trans>
            Dokumen ini terbatas: di sini pun hanya orang yang diberi akses yang dapat membacanya.
          </Trans>
        ) : (
          <Trans>Semua orang yang membaca bukti penilaian ini, juga asesor eksternal, melihatnya.</Trans>
        )
      }
      pending={offering.isPending}
      error={offering.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <SelectField
            label={t`Dokumen`}
            error={tried && itemId === '' ? t`Pilih dokumennya, atau tambah yang baru.` : undefined}
            value={itemId}
            choices={[
              { value: '', label: t`Pilih…` },
              ...items.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChoose={setItemId}
          />
          <p className={styles.quiet}>
            <LinkButton onClick={onNew}>
              <Trans>Dokumennya belum ada di sini: unggah yang baru</Trans>
            </LinkButton>
          </p>
          <PlaceFields
            indicator={indicator}
            place={place}
            isPageWrong={tried && isPageWrong(place)}
            onChange={(change) => setPlace((before) => ({ ...before, ...change }))}
          />
        </>
      )}
    </ActionDialog>
  )
}
