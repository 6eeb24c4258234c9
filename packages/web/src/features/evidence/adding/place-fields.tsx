import { Trans, useLingui } from '@lingui/react/macro'
import type { DocumentKind, Indicator } from '@undagi/maturity'
import { useId } from 'react'
import { fieldClass, fieldParts, TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../evidence.module.css'
import { kindsAsked } from './kinds-asked.ts'
import { isTimeWrong, type PlaceDraft } from './place-draft.ts'

interface PlaceFieldsProps {
  readonly indicator: Indicator
  readonly place: PlaceDraft
  /** Of the document, once one is chosen. */
  readonly kind: DocumentKind | undefined
  readonly pageError: string | undefined
  readonly onChange: (change: Partial<PlaceDraft>) => void
}

/** For which criterion, where in the document to look, and why. */
export function PlaceFields({ indicator, place, kind, pageError, onChange }: PlaceFieldsProps) {
  const { t } = useLingui()
  const id = useId()
  const { names, unasked } = kindsAsked(indicator, place.criterionCode, kind)
  const criteria = indicator.levels.flatMap(({ level, criteria }) =>
    criteria.map(({ code, text }) => ({ value: code, label: t`Tingkat ${level}: ${text}` })),
  )
  return (
    <>
      <SelectField
        label={t`Untuk butir`}
        hint={names === '' ? undefined : t`Jenis yang diterima: ${names}`}
        value={place.criterionCode}
        choices={[{ value: '', label: t`Indikator seluruhnya` }, ...criteria]}
        onChoose={(criterionCode) => onChange({ criterionCode })}
      />
      <KindWarning unasked={unasked} />
      <div className={styles.places}>
        <TextField
          label={t`Pasal atau bagian`}
          placeholder={t`Pasal 4 ayat (2)`}
          maxLength={200}
          value={place.article}
          onChange={(event) => onChange({ article: event.target.value })}
        />
        <TextField
          label={t`Halaman`}
          inputMode="numeric"
          error={pageError}
          value={place.page}
          onChange={(event) => onChange({ page: event.target.value })}
        />
        <TextField
          label={t`Waktu di film`}
          placeholder="1:23"
          error={isTimeWrong(place) ? t`Tuliskan menit dan detik, misalnya 1:23.` : undefined}
          value={place.time}
          onChange={(event) => onChange({ time: event.target.value })}
        />
      </div>
      <div>
        <div className={fieldParts.row}>
          <label htmlFor={id} className={fieldParts.label}>
            <Trans>Apa yang dibuktikannya</Trans>
          </label>
        </div>
        <textarea
          id={id}
          rows={2}
          className={fieldClass}
          maxLength={2000}
          value={place.why}
          onChange={(event) => onChange({ why: event.target.value })}
        />
      </div>
    </>
  )
}

/** Says that a document is of a kind that the criterion does not ask for; it may be offered all the same. */
function KindWarning({ unasked }: { readonly unasked: string | undefined }) {
  return (
    <div role="status" className={styles.told}>
      {unasked === undefined ? null : (
        <Note tone="look">
          <Trans>
            Dokumen ini berjenis “{unasked}”, bukan jenis yang diterima butir ini. Boleh tetap dikaitkan,
            tetapi mungkin tidak dihitung.
          </Trans>
        </Note>
      )}
    </div>
  )
}
