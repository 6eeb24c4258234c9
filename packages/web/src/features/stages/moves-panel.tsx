import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { historyClass } from '../../ui/history.ts'
import { nothingYetClass } from '../../ui/item-list.ts'
import { Panel } from '../../ui/panel.tsx'
import type { StageEntry } from './api/stage.ts'
import { MoveItem } from './move-item.tsx'

interface MovesPanelProps {
  readonly instrument: Instrument
  readonly entries: readonly StageEntry[]
  readonly timeZone: string
  readonly assessmentId: string
  readonly readsPapers: boolean
}

/** Every hand that it went through, the newest first. */
export function MovesPanel({ entries, ...shown }: MovesPanelProps) {
  return (
    <Panel title={<Trans>Riwayat tahap</Trans>}>
      {entries.length === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada langkah. Setiap pengiriman, pengembalian, dan persetujuan tercatat di sini dengan nama,
            waktu, dan catatannya.
          </Trans>
        </p>
      ) : (
        <ol className={historyClass}>
          {entries.map((entry) => (
            <MoveItem key={`${entry.actedAt} ${entry.move}`} {...shown} entry={entry} />
          ))}
        </ol>
      )}
    </Panel>
  )
}
