import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { OwnRequest } from '../api/contributions.ts'
import { fetchKit } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { KitDrop } from './choosing/kit-drop.tsx'
import { useBringBack } from './choosing/use-bring-back.ts'
import { KitRefused } from './kit-refused.tsx'

interface OfflinePanelProps {
  readonly assessmentId: string
  readonly requests: readonly OwnRequest[]
  readonly onReturned: (returnId: string) => void
}

/** Where a unit takes its questions along, and brings them back filled in, with the files that prove it. */
export function OfflinePanel({ assessmentId, requests, onReturned }: OfflinePanelProps) {
  const downloading = useMutation({
    mutationFn: async (unitId: string) => {
      const { file, name } = await fetchKit({ assessmentId, unitId })
      saveFile(file, name)
    },
  })
  const returning = useBringBack(assessmentId, onReturned)
  const units = unitsOf(requests)
  const chosen = returning.variables
  return (
    <Panel title={<Trans>Kerjakan luring</Trans>}>
      <div className={styles.body}>
        <p>
          <Trans>
            Sambungan lambat, atau diisi beberapa orang? Unduh kitnya: buku kerja Excel berisi pertanyaan, dan
            satu folder untuk berkas bukti tiap indikator. Isi tanpa sambungan, lalu kembalikan. Bedanya
            diperlihatkan dahulu; belum ada yang berubah sebelum Anda terapkan.
          </Trans>
        </p>
        <div className={styles.actions}>
          {units.map(({ id, shortName }) => (
            <Button key={id} disabled={downloading.isPending} onClick={() => downloading.mutate(id)}>
              <Trans>Unduh kit {shortName}</Trans>
            </Button>
          ))}
        </div>
        {downloading.error ? <KitRefused error={downloading.error} /> : null}
        <KitDrop isReading={returning.isPending} onChosen={returning.mutate} />
        {returning.error ? (
          <KitRefused error={returning.error} fileName={chosen instanceof File ? chosen.name : undefined} />
        ) : null}
      </div>
    </Panel>
  )
}

/** Those that still answer something, each once. */
function unitsOf(requests: readonly OwnRequest[]): readonly OwnRequest['unit'][] {
  const open = requests.filter(({ can }) => can.answer).map(({ unit }) => unit)
  return [...new Map(open.map((unit) => [unit.id, unit])).values()]
}
