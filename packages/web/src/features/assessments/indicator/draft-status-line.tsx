import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { DraftStatus } from '../drafts/draft-status.ts'
import type { DraftState } from '../drafts/draft-sync.ts'
import styles from './draft-status-line.module.css'

interface DraftStatusLineProps {
  readonly status: DraftStatus
  readonly takenOver: DraftState['takenOver']
  readonly timeZone: string
  readonly onLook: () => void
}

/** How far the text has come, and what a colleague did to it. */
export function DraftStatusLine({ status, takenOver, timeZone, onLook }: DraftStatusLineProps) {
  const changedAt = status.kind === 'conflict' ? status.at : (takenOver?.theirs.updatedAt ?? null)
  const changedBy = status.kind === 'conflict' ? status.byName : (takenOver?.theirs.updatedByName ?? null)
  const changed = status.kind === 'conflict' || takenOver !== null
  return (
    <span className={styles.line} role="status">
      {changed ? (
        <span className={styles.look}>
          <ChangedByColleague name={changedBy} at={changedAt} timeZone={timeZone} />{' '}
          <LinkButton className={styles.action} onClick={onLook}>
            {status.kind === 'conflict' ? <Trans>pilih teks</Trans> : <Trans>lihat</Trans>}
          </LinkButton>
        </span>
      ) : null}
      {changed && status.kind !== 'conflict' ? ' · ' : null}
      <SavedWords status={status} timeZone={timeZone} />
    </span>
  )
}

interface ChangedByColleagueProps {
  readonly name: string | null
  readonly at: string | null
  readonly timeZone: string
}

function ChangedByColleague({ name, at, timeZone }: ChangedByColleagueProps) {
  const format = useFormat()
  const who = name ?? ''
  return at ? (
    <Trans>
      diubah rekan Anda {who}, {format.when(at, timeZone)}:
    </Trans>
  ) : (
    <Trans>diubah rekan Anda {who}:</Trans>
  )
}

function SavedWords({ status, timeZone }: { status: DraftStatus; timeZone: string }) {
  const format = useFormat()
  switch (status.kind) {
    case 'empty':
    case 'conflict':
      return null
    case 'saving':
      return <Trans>menyimpan…</Trans>
    case 'saved':
      return <Trans>tersimpan {format.when(status.at, timeZone)}</Trans>
    case 'unsent':
      return (
        <span className={styles.look}>
          {status.keptHere ? (
            <Trans>belum terkirim, tersimpan di perangkat ini</Trans>
          ) : (
            <Trans>
              belum terkirim, dan perangkat ini tidak dapat menyimpannya: jangan tutup halaman ini
            </Trans>
          )}
        </span>
      )
    case 'refused':
      return (
        <span className={styles.bad}>
          {status.keptHere ? (
            <Trans>ditolak server, tersimpan di perangkat ini: periksa panjang teks</Trans>
          ) : (
            <Trans>ditolak server, dan perangkat ini tidak dapat menyimpannya: salin teks ini</Trans>
          )}
        </span>
      )
    case 'closed':
      return (
        <span className={styles.bad}>
          {status.keptHere ? (
            <Trans>tidak terkirim: Anda tidak dapat lagi mengisi di sini; tersimpan di perangkat ini</Trans>
          ) : (
            <Trans>
              tidak terkirim: Anda tidak dapat lagi mengisi di sini, dan perangkat ini tidak dapat
              menyimpannya: salin teks ini
            </Trans>
          )}
        </span>
      )
  }
}
