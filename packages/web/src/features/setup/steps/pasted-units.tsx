import { Plural, Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { readUnitList } from '../../../lib/unit-list/read-unit-list.ts'
import { useUnitFaultWords } from '../../../lib/unit-list/use-unit-fault-words.ts'
import { fieldClass, fieldParts } from '../../../ui/field.tsx'
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
  const faultWords = useUnitFaultWords()
  const faulty = readUnitList(list).filter(({ fault }) => fault !== undefined)
  const hidden = faulty.length - mostShown
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
      {faulty.length > 0 ? (
        <ul className={styles.issues} role="status">
          {faulty.slice(0, mostShown).map(({ line, name, fault }) => (
            <li key={line}>
              <Trans>Baris {line}:</Trans> {faultWords({ name, fault })}
            </li>
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
