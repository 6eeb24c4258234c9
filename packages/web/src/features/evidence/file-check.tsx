import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import { Note } from '../../ui/note.tsx'
import styles from './file-findings.module.css'

interface FileCheckProps {
  readonly file: EvidenceRevision['files'][number]
  readonly timeZone: string
}

/** Whether the server still has what came in: said only where it has not, or had not once. */
export function FileCheck({ file, timeZone }: FileCheckProps) {
  const format = useFormat()
  const { check, fileName } = file
  if (check === null) return null
  const since = format.date(check.since, timeZone)
  if (check.outcome === 'whole') {
    if (!check.wasAmiss) return null
    return (
      <p className={styles.quiet}>
        <Trans>
          Isi {fileName} pernah rusak di penyimpanan server; sejak {since} utuh lagi.
        </Trans>
      </p>
    )
  }
  return (
    <Note tone="bad">
      {check.outcome === 'damaged' ? (
        <Trans>
          Isi {fileName} rusak di penyimpanan server, ditemukan {since}.
        </Trans>
      ) : (
        <Trans>
          Isi {fileName} hilang dari penyimpanan server, ditemukan {since}.
        </Trans>
      )}{' '}
      <Trans>Unggah lagi berkas yang sama, atau minta pengelola server memulihkannya dari cadangan.</Trans>
    </Note>
  )
}
