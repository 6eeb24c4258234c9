import { Trans, useLingui } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Indicator } from '@undagi/maturity'
import { useState } from 'react'
import type { Evidence, Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { useSettled } from '../../../lib/use-settled.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { AddEvidenceDialog } from '../adding/add-evidence-dialog.tsx'
import { isPageBeyond, lastPageOf } from '../adding/last-page.ts'
import { emptyPlace, isPageWrong, type PlaceDraft, toOffer } from '../adding/place-draft.ts'
import { PlaceFields } from '../adding/place-fields.tsx'
import { evidenceQuery } from '../api/evidence.ts'
import { evidenceSearchQuery } from '../api/evidence-search.ts'
import { examinationsQuery } from '../api/examinations.ts'
import { type IndicatorAddress, useOffer } from '../api/offers.ts'
import { ownDocumentsQuery } from '../api/own-documents.ts'
import styles from '../evidence.module.css'
import { LateNote } from './late-note.tsx'
import { type Choice, offerableAgain } from './offerable-again.ts'

interface OfferDialogProps {
  readonly institution: Institution
  readonly indicator: Indicator
  readonly address: IndicatorAddress
  /** The day to which the round counts. */
  readonly assessmentDate: string
  readonly onClose: () => void
}

/** An item of the library, or a new one, as proof of the indicator at hand. */
export function OfferDialog(props: OfferDialogProps) {
  const { institution, indicator, address, assessmentDate, onClose } = props
  const readsAll = useMay(institution.id)('read_evidence')
  const [wanted, setWanted] = useState('')
  const library = useLibrary(institution.id, { wanted, isEnabled: readsAll })
  const examined = useQuery({ ...examinationsQuery(address.assessmentId), enabled: !readsAll })
  const brought = useQuery({ ...ownDocumentsQuery(institution.id), enabled: !readsAll })
  const known = readsAll
    ? library.items.map(choiceOf)
    : offerableAgain(examined.data ?? [], { code: address.code, brought: brought.data?.documents ?? [] })
  const isEmpty = readsAll ? library.isEmpty : known.length === 0
  const [added, setAdded] = useState<Choice>()
  const [isNew, setNew] = useState(false)
  if (readsAll ? !library.isThere : examined.isPending || brought.isPending) return null
  // whoever has nothing to choose from begins with a new one
  if (added === undefined && (isNew || isEmpty))
    return (
      <AddEvidenceDialog
        institutionId={institution.id}
        existing={{
          words: <Trans>Pakai yang sudah ada</Trans>,
          onUse: ({ itemId: id, title, isRestricted }) =>
            setAdded({ id, title, isRestricted, dated: null, kind: undefined }),
        }}
        onAdded={(item) => setAdded(choiceOf(item))}
        onClose={isEmpty ? onClose : () => setNew(false)}
      />
    )
  const all = added && known.every(({ id }) => id !== added.id) ? [added, ...known] : known
  return (
    <PlaceDialog
      {...{ indicator, address, assessmentDate, onClose }}
      items={all}
      first={added?.id ?? ''}
      onNew={() => setNew(true)}
      search={library.isLong ? { wanted, onWanted: setWanted } : undefined}
    />
  )
}

/** All documents where they are few; otherwise the newest, or those that hold the words. */
function useLibrary(institutionId: string, { wanted, isEnabled }: { wanted: string; isEnabled: boolean }) {
  const words = useSettled(wanted.trim())
  const list = useInfiniteQuery({ ...evidenceQuery(institutionId), enabled: isEnabled })
  const search = useInfiniteQuery({
    ...evidenceSearchQuery({ institutionId, words, filter: {} }),
    enabled: isEnabled && words !== '',
    placeholderData: keepPreviousData,
  })
  const [newest] = list.data?.pages ?? []
  const found = search.data?.pages.flatMap(({ hits }) => hits.map(({ evidence }) => evidence)) ?? []
  return {
    isThere: newest !== undefined,
    isEmpty: (newest?.items ?? []).length === 0,
    isLong: newest !== undefined && newest.next !== null,
    items: words === '' ? (newest?.items ?? []) : found,
  }
}

function choiceOf({ id, newest: { title, kind, dated, confidentiality, files } }: Evidence): Choice {
  return {
    id,
    title,
    kind,
    dated,
    isRestricted: confidentiality === 'restricted',
    lastPage: lastPageOf(files),
  }
}

interface PlaceDialogProps
  extends Pick<OfferDialogProps, 'indicator' | 'address' | 'assessmentDate' | 'onClose'> {
  readonly items: readonly Choice[]
  /** Chosen already. */
  readonly first: string
  readonly onNew: () => void
  /** Where there are more than a list can hold. */
  readonly search: { readonly wanted: string; readonly onWanted: (wanted: string) => void } | undefined
}

function PlaceDialog(props: PlaceDialogProps) {
  const { indicator, address, assessmentDate, items, first, onNew, search, onClose } = props
  const { t } = useLingui()
  const [itemId, setItemId] = useState(first)
  const [place, setPlace] = useState<PlaceDraft>(emptyPlace)
  const offering = useOffer(address)
  const chosen = items.find(({ id }) => id === itemId)
  const lastPage = chosen?.lastPage
  const isBeyond = isPageBeyond(place, lastPage)
  const submit = () => {
    const body = itemId === '' || isBeyond ? undefined : toOffer(place, itemId)
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
        chosen?.isRestricted ? (
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
          {search ? (
            <TextField
              label={t`Cari dokumen menurut judul atau isinya`}
              type="search"
              value={search.wanted}
              onChange={(event) => search.onWanted(event.target.value)}
            />
          ) : null}
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
          <LateNote dated={chosen?.dated ?? null} {...{ assessmentDate }} />
          <p className={styles.quiet}>
            <LinkButton onClick={onNew}>
              <Trans>Dokumennya belum ada di sini: unggah yang baru</Trans>
            </LinkButton>
          </p>
          <PlaceFields
            indicator={indicator}
            place={place}
            kind={chosen?.kind}
            pageError={
              isBeyond
                ? t`Berkasnya hanya ${lastPage} halaman.`
                : tried && isPageWrong(place)
                  ? t`Tuliskan dengan angka, misalnya 12.`
                  : undefined
            }
            onChange={(change) => setPlace((before) => ({ ...before, ...change }))}
          />
        </>
      )}
    </ActionDialog>
  )
}
