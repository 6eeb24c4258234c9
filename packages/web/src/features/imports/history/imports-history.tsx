import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Import, Institution } from '../../../lib/api/contract.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './history.module.css'
import { HistoryExport } from './history-export.tsx'
import { HistoryRow } from './history-row.tsx'
import { UndoDialog } from './undo-dialog.tsx'

interface ImportsHistoryProps {
  readonly institution: Institution
  readonly imports: readonly Import[]
  readonly onOpen: (importId: string) => void
}

/** Everything that came in, by whom and when; what is applied can be taken back. */
export function ImportsHistory({ institution, imports, onOpen }: ImportsHistoryProps) {
  const { t } = useLingui()
  const [undoing, setUndoing] = useState<Import>()
  const [undone, setUndone] = useState<string>()
  return (
    <Panel
      title={<Trans>Riwayat impor</Trans>}
      aside={imports.length > 0 ? <Plural value={imports.length} other="# berkas" /> : undefined}
    >
      {undone ? (
        <Note tone="fine" role="status" className={styles.note}>
          <Trans>Impor {undone} dibatalkan: yang ada sebelumnya berlaku lagi.</Trans>
        </Note>
      ) : null}
      {imports.length === 0 ? (
        <p className={styles.empty}>
          <Trans>
            Belum ada tabel yang diimpor. Mulailah dengan nilai tahun lalu: unduh contoh tabel di atas, isi,
            lalu unggah.
          </Trans>
        </p>
      ) : (
        <>
          <ul className={styles.list} aria-label={t`Riwayat impor`}>
            {imports.map((each) => (
              <HistoryRow
                key={each.id}
                entry={each}
                timeZone={institution.timeZone}
                onOpen={() => onOpen(each.id)}
                onUndo={() => setUndoing(each)}
              />
            ))}
          </ul>
          <div className={styles.tools}>
            <HistoryExport imports={imports} timeZone={institution.timeZone} />
          </div>
        </>
      )}
      {undoing ? (
        <UndoDialog
          institution={institution}
          entry={undoing}
          onClose={() => setUndoing(undefined)}
          onUndone={() => {
            setUndone(undoing.fileName)
            setUndoing(undefined)
          }}
        />
      ) : null}
    </Panel>
  )
}
