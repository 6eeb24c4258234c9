import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
import { type LineIssue, parseUnitLines } from '../parse-unit-lines.ts'
import styles from './steps.module.css'

interface PastedUnitsProps {
  readonly list: string
  readonly onList: (list: string) => void
  readonly error: string | undefined
}

const mostShown = 8

/** A list of one's own, checked while it is there to be seen. */
export function PastedUnits({ list, onList, error }: PastedUnitsProps) {
  const id = useId()
  const issueWords = useIssueWords()
  const { issues } = parseUnitLines(list)
  const hidden = issues.length - mostShown
  return (
    <div>
      <div className={fieldParts.row}>
        <label htmlFor={id} className={fieldParts.label}>
          <Trans>Daftar unit kerja, satu per baris</Trans>
        </label>
      </div>
      <textarea
        id={id}
        className={fieldClass}
        rows={12}
        value={list}
        placeholder={'Dinas Pendidikan; Disdik\nDinas Kesehatan; Dinkes'}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-pesan`}
        onChange={(event) => onList(event.currentTarget.value)}
      />
      <p id={`${id}-pesan`} className={error ? fieldParts.error : fieldParts.hint}>
        {error ?? (
          <Trans>
            Nama; singkatan. Dapat juga disalin langsung dari dua kolom Excel. Singkatan boleh kosong.
          </Trans>
        )}
      </p>
      {issues.length > 0 ? (
        <ul className={styles.issues} role="status">
          {issues.slice(0, mostShown).map((issue) => (
            <li key={`${issue.row} ${issue.kind}`}>{issueWords(issue)}</li>
          ))}
          {hidden > 0 ? (
            <li>
              <Plural value={hidden} other="dan # baris lain" />
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  )
}

function useIssueWords(): (issue: LineIssue) => string {
  const { t } = useLingui()
  return ({ row, kind, sameAs }) => {
    switch (kind) {
      case 'no_name':
        return t`Baris ${row}: tidak ada nama. Tulis nama sebelum titik koma.`
      case 'name_too_long':
        return t`Baris ${row}: nama lebih dari 200 karakter. Pendekkan.`
      case 'short_name_too_long':
        return t`Baris ${row}: singkatan lebih dari 60 karakter. Pendekkan.`
      case 'twice':
        return t`Baris ${row}: nama ini sudah ada di baris ${sameAs ?? 0}. Hapus salah satu.`
      case 'too_many':
        return t`Baris ${row}: paling banyak 500 unit sekaligus. Sisanya ditambahkan nanti.`
    }
  }
}
