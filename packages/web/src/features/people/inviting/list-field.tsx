import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { fieldClass } from '../../../ui/field.tsx'
import styles from '../people-page.module.css'

const example = `Nama; surel; peran; unit kerja
Made Suartini; made@kota.go.id; asesor internal
Hendra Gunawan, S.Kom.; hendra@kota.go.id; administrator + asesor internal
Putu Ayu; ayu@kota.go.id; responden; Dinas Kesehatan`

interface ListFieldProps {
  readonly pasted: string
  readonly onPaste: (text: string) => void
}

export function ListField({ pasted, onPaste }: ListFieldProps) {
  const id = useId()
  const names = useRoleNames().all.join(', ')
  return (
    <div className={styles.list}>
      <label htmlFor={id} className={styles.label}>
        <Trans>Daftar orang, satu per baris: nama; surel; peran; unit kerja</Trans>
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
          Tempel dari lembar kerja, pesan atau dokumen; pemisahnya titik koma, tab atau koma. Beberapa peran
          digabung dengan tanda +. Unit kerja hanya untuk responden, kepala OPD dan OPD pengampu. Peran yang
          dikenal: {names}.
        </Trans>
      </p>
    </div>
  )
}
