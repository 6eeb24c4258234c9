import { Trans, useLingui } from '@lingui/react/macro'
import type { Indicator } from '@undagi/maturity'
import { useId } from 'react'
import { fieldClass, fieldParts, TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from '../evidence.module.css'
import type { PlaceDraft } from './place-draft.ts'

interface PlaceFieldsProps {
  readonly indicator: Indicator
  readonly place: PlaceDraft
  readonly isPageWrong: boolean
  readonly onChange: (change: Partial<PlaceDraft>) => void
}

/** For which criterion, where in the document to look, and why. */
export function PlaceFields({ indicator, place, isPageWrong, onChange }: PlaceFieldsProps) {
  const { t } = useLingui()
  const id = useId()
  const criteria = indicator.levels.flatMap(({ level, criteria }) =>
    criteria.map(({ code, text }) => ({ value: code, label: t`Tingkat ${level}: ${text}` })),
  )
  return (
    <>
      <SelectField
        label={t`Untuk butir`}
        value={place.criterionCode}
        choices={[{ value: '', label: t`Indikator seluruhnya` }, ...criteria]}
        onChoose={(criterionCode) => onChange({ criterionCode })}
      />
      <div className={styles.pair}>
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
          error={isPageWrong ? t`Tuliskan dengan angka, misalnya 12.` : undefined}
          value={place.page}
          onChange={(event) => onChange({ page: event.target.value })}
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
