import { Trans } from '@lingui/react/macro'
import type { Schemas } from '@undagi/api-client'
import { useId } from 'react'
import { usePaperNames } from '../../lib/use-paper-names.ts'
import { fieldParts } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import styles from './papers-page.module.css'

interface SameNumberProps {
  readonly other: Schemas['IssuedPaper']
  readonly isConfirmed: boolean
  readonly onConfirm: (isConfirmed: boolean) => void
  /** Whether the person asked to go on. */
  readonly isTried: boolean
}

/** Another paper of the assessment bears the number: no rule forbids it, so whoever issues says that it is meant. */
export function SameNumber({ other, isConfirmed, onConfirm, isTried }: SameNumberProps) {
  const id = useId()
  const names = usePaperNames()
  const isMissing = isTried && !isConfirmed
  const { kind, version, number } = other
  return (
    <Note tone="look" role="alert">
      <p>
        <Trans>
          Nomor {number} sudah dipakai {names[kind]} versi {version}. Periksa nomornya.
        </Trans>
      </p>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isConfirmed}
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? id : undefined}
          onChange={(event) => onConfirm(event.currentTarget.checked)}
        />
        <span>
          <Trans>Nomornya memang sama; terbitkan dengan nomor ini.</Trans>
        </span>
      </label>
      {isMissing ? (
        <p id={id} className={fieldParts.error}>
          <Trans>Nyatakan bahwa nomornya memang sama, atau ganti nomornya.</Trans>
        </p>
      ) : null}
    </Note>
  )
}
