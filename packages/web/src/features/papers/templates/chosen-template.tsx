import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { type TemplateKey, useChangeTemplate, usePreviewTemplate } from './templates-api.ts'
import styles from './templates-page.module.css'

/** A year whose papers this person may have. */
export interface PreviewYear {
  readonly assessmentId: string
  readonly year: number
}

interface ChosenTemplateProps extends TemplateKey {
  readonly file: string
  readonly fileName: string
  readonly version: number
  readonly years: readonly PreviewYear[]
  readonly onSaved: () => void
}

const EXAMPLE = ''

/** A file in which nothing is wrong: seen with an example or a year, and then used. */
export function ChosenTemplate({ file, fileName, version, years, onSaved, ...key }: ChosenTemplateProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [of, setOf] = useState<string>(EXAMPLE)
  const change = useChangeTemplate(key)
  const preview = usePreviewTemplate(key)
  const choices = [
    { value: EXAMPLE, label: t`Data contoh` },
    ...years.map(({ assessmentId, year }) => ({ value: assessmentId, label: t`Data tahun ${year}` })),
  ]
  const choose = (value: string) => {
    setOf(value)
    preview.reset()
  }
  const look = () => {
    if (!preview.isPending) preview.mutate({ file, assessmentId: of === EXAMPLE ? null : of })
  }
  const save = () => {
    if (change.isPending) return
    change.mutate({ template: { file, fileName }, expectedVersion: version }, { onSuccess: onSaved })
  }
  const error = change.error ?? preview.error
  return (
    <>
      <p>
        <Trans>Templat dapat dipakai. Belum disimpan.</Trans>
      </p>
      <SelectField label={t`Lihat dahulu dengan`} value={of} choices={choices} onChoose={choose} />
      {error ? (
        <Note tone="bad" role="alert">
          {errorWords(error)}
        </Note>
      ) : null}
      <div className={styles.actions}>
        <Button aria-disabled={preview.isPending} onClick={look}>
          <Trans>Buat contoh naskah</Trans>
        </Button>
        {preview.data ? (
          <a href={preview.data} download={t`Contoh naskah.docx`}>
            <Trans>Unduh contoh (Word)</Trans>
          </a>
        ) : null}
        <Button kind="main" aria-disabled={change.isPending} onClick={save}>
          <Trans>Pakai templat ini</Trans>
        </Button>
      </div>
    </>
  )
}
