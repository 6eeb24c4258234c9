import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Import } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { useImportWords } from '../import-words.ts'
import styles from './history.module.css'

interface HistoryRowProps {
  readonly entry: Import
  readonly timeZone: string
  readonly onOpen: () => void
  readonly onUndo: () => void
}

export function HistoryRow({ entry, timeZone, onOpen, onUndo }: HistoryRowProps) {
  const { t } = useLingui()
  const words = useImportWords()
  return (
    <li className={styles.entry}>
      <div>
        <strong>{entry.fileName}</strong>
        <small>
          {words.kind(entry.kind)}, {entry.edition.shortName}, <Plural value={entry.rows} other="# baris" />
        </small>
        <span className={styles.what}>
          <HistoryWords entry={entry} timeZone={timeZone} />
        </span>
      </div>
      {entry.state === 'previewed' && entry.isMine ? (
        <Button aria-label={t`Buka pratinjau ${entry.fileName}`} onClick={onOpen}>
          <Trans>Buka pratinjau</Trans>
        </Button>
      ) : null}
      {entry.state === 'applied' ? (
        <Button aria-label={t`Batalkan impor ${entry.fileName}`} onClick={onUndo}>
          <Trans>Batalkan impor</Trans>
        </Button>
      ) : null}
    </li>
  )
}

function HistoryWords({ entry, timeZone }: Pick<HistoryRowProps, 'entry' | 'timeZone'>) {
  const format = useFormat()
  const at = (instant: string | null) => (instant === null ? '' : format.when(instant, timeZone))
  const values = entry.counts?.values ?? 0
  switch (entry.state) {
    case 'previewed':
      return (
        <Trans>
          Diunggah {entry.uploadedByName}, {at(entry.uploadedAt)}; belum diterapkan.
        </Trans>
      )
    case 'applied':
      return (
        <Trans>
          Diterapkan {entry.appliedByName}, {at(entry.appliedAt)}: {values} perubahan.
        </Trans>
      )
    case 'undone':
      return (
        <Trans>
          Dibatalkan {entry.undoneByName}, {at(entry.undoneAt)}; semula {values} perubahan.
        </Trans>
      )
    case 'discarded':
      return <Trans>Dibuang.</Trans>
  }
}
