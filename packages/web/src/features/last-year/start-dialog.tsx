import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { isSameValue } from '@undagi/maturity'
import { useState } from 'react'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { type LastYearPreview, lastYearPreviewQuery, useStart } from './api/last-year.ts'
import styles from './last-year.module.css'
import { LeftBehind } from './left-behind.tsx'
import { OfferPlace } from './offer-place.tsx'

interface StartDialogProps {
  readonly assessmentId: string
  readonly fromYear: number
  readonly onClose: () => void
}

/** What last year would bring, with what stays behind and why; one chooses, and it is brought once. */
export function StartDialog({ assessmentId, fromYear, onClose }: StartDialogProps) {
  const errorWords = useErrorWords()
  const { data: preview, error, refetch } = useQuery(lastYearPreviewQuery(assessmentId))
  const starting = useStart(assessmentId)
  const [withProposals, setProposals] = useState(true)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const valid = (preview?.offers ?? []).filter(({ obstacle }) => obstacle === null)
  const submit = () => {
    if (preview === undefined) return
    const offerIds = valid.map(({ offerId }) => offerId).filter((id) => !left.has(id))
    starting.mutate(
      { expectedPreview: preview.preview, withProposals, offerIds },
      { onSuccess: onClose, onError: () => void refetch() },
    )
  }
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Mulai dari tahun {fromYear}</Trans>}
      submitLabel={<Trans>Bawa yang dipilih</Trans>}
      consequence={
        <Trans>
          Hanya sekali untuk penilaian ini. Nilai tahun lalu bukan nilai: setiap indikator tetap harus
          dinilai. Bukti dikaitkan atas nama Anda dan dapat dilepas seperti biasa. Fakta dan Analisis tidak
          disalin.
        </Trans>
      }
      pending={starting.isPending}
      error={starting.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {() =>
        preview === undefined ? (
          error ? (
            <Note tone="bad" role="alert">
              {errorWords(error)}
            </Note>
          ) : (
            <p role="status">
              <Trans>Memeriksa bukti tahun lalu…</Trans>
            </p>
          )
        ) : (
          <>
            <label className={styles.choice}>
              <input type="checkbox" checked={withProposals} onChange={() => setProposals(!withProposals)} />
              <span>
                <Plural value={preview.proposals.length} other="# nilai tahun lalu sebagai usulan" />
              </span>
            </label>
            {preview.proposals.length === 0 ? null : <ProposedFrom {...preview} />}
            <p>
              <Trans>
                <Plural value={valid.length} other="# bukti masih berlaku" />,{' '}
                <Plural value={preview.offers.length - valid.length} other="# tidak" />.
              </Trans>{' '}
              {preview.unanswered > 0 ? (
                <Plural
                  value={preview.unanswered}
                  other="# rekomendasi belum dijawab; semuanya sudah tampak di halaman Rekomendasi."
                />
              ) : null}
            </p>
            <Carried {...{ valid, left }} onToggle={toggle} />
            <LeftBehind offers={preview.offers} />
          </>
        )
      }
    </ActionDialog>
  )
}

/** Whose values are proposed, and how often the institution had said another. */
function ProposedFrom({ proposals, fromYear }: Pick<LastYearPreview, 'proposals' | 'fromYear'>) {
  const other = proposals.filter(({ value, ownValue }) => !isSameValue(value, ownValue)).length
  if (!proposals.some(({ isOfficial }) => isOfficial))
    return (
      <p>
        <Trans>Nilai mandiri: hasil {fromYear} belum dipublikasikan di sini.</Trans>
      </p>
    )
  return (
    <p>
      <Trans>
        Nilai resmi {fromYear}; <Plural value={other} other="# berbeda dari penilaian mandiri" />.
      </Trans>
    </p>
  )
}

interface CarriedProps {
  readonly valid: LastYearPreview['offers']
  readonly left: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

function Carried({ valid, left, onToggle }: CarriedProps) {
  if (valid.length === 0) return null
  return (
    <fieldset className={styles.list}>
      <legend>
        <Trans>Bukti yang dikaitkan lagi</Trans>
      </legend>
      {valid.map(({ offerId, code, title, criterionCode, page }) => (
        <label key={offerId} className={styles.choice}>
          <input type="checkbox" checked={!left.has(offerId)} onChange={() => onToggle(offerId)} />
          <span>
            {code} {title}
            <OfferPlace {...{ criterionCode, page }} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
