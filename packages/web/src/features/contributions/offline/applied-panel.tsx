import { Plural, Trans } from '@lingui/react/macro'
import { Note } from '../../../ui/note.tsx'
import type { KitReturnRow } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { SayingWords } from './saying-words.tsx'

/** What came of a workbook once it was applied: the answers that stand now as it said them. */
export function AppliedPanel({ rows }: { readonly rows: readonly KitReturnRow[] }) {
  return (
    <Note tone="fine" role="status">
      <p>
        <Trans>
          Diterapkan:{' '}
          <Plural value={rows.length} _0="tidak ada jawaban yang diubah" other="# jawaban ditulis" />.
        </Trans>
      </p>
      {rows.length === 0 ? null : (
        <ul className={styles.documents}>
          {rows.map(({ requestId, indicatorCode, question, theirs }) => (
            <li key={requestId}>
              {indicatorCode}. {question}
              <SayingWords saying={theirs} none={<Trans>Tidak diisi</Trans>} />
            </li>
          ))}
        </ul>
      )}
    </Note>
  )
}
