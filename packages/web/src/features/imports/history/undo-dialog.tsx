import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Import, ImportUndoPreview, Institution } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Note } from '../../../ui/note.tsx'
import { undoPreviewQuery, useUndoImport } from '../api/imports.ts'
import styles from './history.module.css'

interface UndoDialogProps {
  readonly institution: Institution
  readonly entry: Import
  readonly onClose: () => void
  readonly onUndone: () => void
}

/** What goes back and what stays, before it happens. */
export function UndoDialog({ institution, entry, onClose, onUndone }: UndoDialogProps) {
  const path = { institutionId: institution.id, importId: entry.id }
  const seen = useQuery(undoPreviewQuery(path))
  const undoing = useUndoImport(path)
  const errorWords = useErrorWords()
  const error = undoing.error ?? seen.error
  return (
    <Dialog open onClose={onClose} title={<Trans>Batalkan impor {entry.fileName}?</Trans>}>
      <div className={styles.dialog}>
        {seen.data ? <UndoConsequence seen={seen.data} timeZone={institution.timeZone} /> : null}
        {seen.isPending ? (
          <p role="status">
            <Trans>Melihat apa yang akan kembali…</Trans>
          </p>
        ) : null}
        {error ? (
          <Note tone="bad" role="alert">
            {errorWords(error)}
          </Note>
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={onClose}>
            <Trans>Biarkan</Trans>
          </Button>
          <Button
            kind="main"
            disabled={!seen.data || undoing.isPending}
            onClick={() => undoing.mutate(seen.data?.preview ?? '', { onSuccess: onUndone })}
          >
            <Trans>Batalkan impor</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const namedAtMost = 20

function UndoConsequence({
  seen,
  timeZone,
}: {
  readonly seen: ImportUndoPreview
  readonly timeZone: string
}) {
  const format = useFormat()
  const { restores, removes, withdraws, keeps } = seen
  return (
    <>
      {restores > 0 ? (
        <p>
          <Plural value={restores} other="# nilai kembali seperti sebelum impor." />{' '}
          <Trans>Riwayat tetap memuat keduanya.</Trans>
        </p>
      ) : null}
      {withdraws.length > 0 ? (
        <p>
          <Plural
            value={withdraws.length}
            other="# putaran yang dibuka impor ini ditarik; dapat dikembalikan di bagian Putaran."
          />
        </p>
      ) : null}
      {removes > 0 ? (
        <p>
          <Plural value={removes} other="# hasil terbitan dari berkas ini dihapus." />
        </p>
      ) : null}
      {keeps.length > 0 ? (
        <>
          <p>
            <Plural value={keeps.length} other="# nilai sudah diubah sesudah impor dan tetap:" />
          </p>
          <ul className={styles.keeps}>
            {keeps.slice(0, namedAtMost).map(({ institution, year, code, value, byName, at }) => (
              <li key={`${institution.id} ${year} ${code}`}>
                <Trans>
                  {institution.name} {year}, indikator {code}: {value === null ? '–' : format.number(value)}{' '}
                  oleh {byName}, {format.when(at, timeZone)}
                </Trans>
              </li>
            ))}
          </ul>
          {keeps.length > namedAtMost ? (
            <p>
              <Plural value={keeps.length - namedAtMost} other="dan # lagi" />
            </p>
          ) : null}
        </>
      ) : null}
    </>
  )
}
