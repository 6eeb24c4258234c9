import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { saveFile } from '../../../lib/save-file.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { OwnRequest } from '../api/contributions.ts'
import { fetchKit, useReturnKit } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { KitRefused } from './kit-refused.tsx'

interface OfflinePanelProps {
  readonly assessmentId: string
  readonly requests: readonly OwnRequest[]
  readonly onReturned: (returnId: string) => void
}

/** Where a unit takes its questions along, and brings them back filled in. */
export function OfflinePanel({ assessmentId, requests, onReturned }: OfflinePanelProps) {
  const input = useRef<HTMLInputElement>(null)
  const downloading = useMutation({
    mutationFn: async (unitId: string) => {
      const { file, name } = await fetchKit({ assessmentId, unitId })
      saveFile(file, name)
    },
  })
  const returning = useReturnKit(assessmentId)
  const units = unitsOf(requests)
  const bringBack = (file: File | undefined) => {
    if (file) returning.mutate(file, { onSuccess: ({ id }) => onReturned(id) })
  }
  return (
    <Panel title={<Trans>Kerjakan luring</Trans>}>
      <div className={styles.body}>
        <p>
          <Trans>
            Sambungan lambat, atau diisi beberapa orang? Unduh pertanyaannya sebagai buku kerja Excel, isi
            tanpa sambungan, lalu unggah. Bedanya diperlihatkan dahulu; belum ada yang berubah sebelum Anda
            terapkan.
          </Trans>
        </p>
        <div className={styles.actions}>
          {units.map(({ id, shortName }) => (
            <Button key={id} disabled={downloading.isPending} onClick={() => downloading.mutate(id)}>
              <Trans>Unduh kit {shortName}</Trans>
            </Button>
          ))}
          <Button disabled={returning.isPending} onClick={() => input.current?.click()}>
            {returning.isPending ? (
              <Trans>Membaca buku kerja…</Trans>
            ) : (
              <Trans>Unggah kit yang sudah diisi</Trans>
            )}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx"
            onChange={(event) => {
              bringBack(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </div>
        {downloading.error ? <KitRefused error={downloading.error} /> : null}
        {returning.error ? <KitRefused error={returning.error} fileName={returning.variables.name} /> : null}
      </div>
    </Panel>
  )
}

/** Those that still answer something, each once. */
function unitsOf(requests: readonly OwnRequest[]): readonly OwnRequest['unit'][] {
  const open = requests.filter(({ can }) => can.answer).map(({ unit }) => unit)
  return [...new Map(open.map((unit) => [unit.id, unit])).values()]
}
