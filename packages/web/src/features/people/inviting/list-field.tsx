import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { fieldClass } from '../../../ui/field.tsx'
import styles from '../people-page.module.css'

const example = `Nama; surel; peran
Made Suartini; made@kota.go.id; asesor internal
Hendra Gunawan, S.Kom.; hendra@kota.go.id; administrator + asesor internal`

interface ListFieldProps {
  readonly pasted: string
  readonly onPaste: (text: string) => void
}

export function ListField({ pasted, onPaste }: ListFieldProps) {
  const id = useId()
  return (
    <div className={styles.list}>
      <label htmlFor={id} className={styles.label}>
        <Trans>Daftar orang, satu per baris: nama; surel; peran</Trans>
      </label>
      <textarea
        id={id}
        className={fieldClass}
        rows={7}
        spellCheck={false}
        placeholder={example}
        aria-describedby={`${id}-pesan`}
        value={pasted}
        onChange={(event) => onPaste(event.currentTarget.value)}
      />
      <p id={`${id}-pesan`} className={styles.after}>
        <Trans>
          Tempel dari lembar kerja, pesan atau dokumen; pemisahnya titik koma, tab atau koma. Peran:
          administrator, asesor internal, atau keduanya dengan tanda +.
        </Trans>
      </p>
    </div>
  )
}
