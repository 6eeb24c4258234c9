import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportKind, Institution } from '../../../lib/api/contract.ts'
import { Panel } from '../../../ui/panel.tsx'
import { type TableToSend, useSendTable } from '../api/imports.ts'
import { AssessorNote } from './assessor-note.tsx'
import { FileDrop } from './file-drop.tsx'
import { KindChoice } from './kind-choice.tsx'
import { SendingProgress } from './sending-progress.tsx'
import styles from './upload.module.css'
import { UploadRefused } from './upload-refused.tsx'

interface UploadPanelProps {
  readonly institution: Institution
  readonly onUploaded: (importId: string) => void
}

/** Chooses what a table is and sends it. The file stays chosen until it has arrived: a dropped line loses nothing. */
export function UploadPanel({ institution, onUploaded }: UploadPanelProps) {
  const { t } = useLingui()
  const [kind, setKind] = useState<ImportKind>('ratings')
  const [editionId, setEditionId] = useState<string>()
  const [share, setShare] = useState(0)
  const sending = useSendTable(institution.id, setShare)

  const send = (table: TableToSend) => {
    setShare(0)
    sending.mutate(table, { onSuccess: (preview) => onUploaded(preview.import.id) })
  }
  const sent = sending.variables
  return (
    <Panel title={<Trans>Unggah tabel</Trans>} aside={t`CSV, XLSX atau JSON, paling besar 20 MB`}>
      <div className={styles.body}>
        <KindChoice
          institution={institution}
          {...{ kind, editionId }}
          onKind={setKind}
          onEdition={setEditionId}
        />
        {kind === 'ratings' ? <AssessorNote institution={institution} /> : null}
        <FileDrop
          disabled={sending.isPending}
          onFile={(file) => send({ file, kind, editionId, year: undefined })}
        />
        {sending.isPending && sent ? <SendingProgress fileName={sent.file.name} share={share} /> : null}
        {sending.isError && sent ? (
          <UploadRefused
            error={sending.error}
            fileName={sent.file.name}
            onAgain={(year) => send({ ...sent, year: year ?? sent.year })}
          />
        ) : null}
      </div>
    </Panel>
  )
}
