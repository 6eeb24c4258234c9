import { Trans } from '@lingui/react/macro'
import type { EvidenceRevision } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import styles from './file-findings.module.css'

/** What a scanner for viruses said of a file; nothing where none is set up, or nothing was found. */
export function VirusNote({ file }: { readonly file: EvidenceRevision['files'][number] }) {
  const { fileName, scan, virus } = file
  switch (scan) {
    case 'found':
      return (
        <Note tone="bad">
          <Trans>
            {fileName} tidak dapat dibuka: pemeriksa virus menemukan {virus} di dalamnya. Unggah berkas yang
            bersih.
          </Trans>
        </Note>
      )
    case 'waiting':
      return (
        <p className={styles.quiet}>
          <Trans>{fileName} belum diperiksa virus.</Trans>
        </p>
      )
    case 'too_large':
      return (
        <p className={styles.quiet}>
          <Trans>{fileName} terlalu besar untuk diperiksa virus.</Trans>
        </p>
      )
    case 'clean':
    case 'not_set_up':
      return null
  }
}
