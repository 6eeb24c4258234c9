import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type KitReturnRow, kitReturnQuery, type ReturnAddress, useApplyReturn } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { AppliedPanel } from './applied-panel.tsx'
import { ApplyBar, notesDocuments } from './apply-bar.tsx'
import { EvidencePanel } from './evidence/evidence-panel.tsx'
import { useKitEvidence } from './evidence/use-kit-evidence.ts'
import { inOrder, isQuiet, type KitChoices, sideOf, toApplication, undecided } from './kit-choices.ts'
import { KitRefused } from './kit-refused.tsx'
import own from './offline.module.css'
import { ReturnDocuments } from './return-documents.tsx'
import { ReturnRow } from './return-row.tsx'
import type { UploadFile } from './sending/use-kit-sending.ts'

interface ReturnPageProps {
  readonly address: ReturnAddress
  readonly timeZone: string
  readonly params: { readonly slug: string; readonly year: string }
  /** The road of every upload. */
  readonly upload: UploadFile
  /** What a document might be called, from what its file is; null: nothing to go by. */
  readonly titleOf: (fileName: string) => string | null
}

/** What a kit that came back would change and bring, and where that is decided. */
export function ReturnPage({ address, timeZone, params, upload, titleOf }: ReturnPageProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: returned } = useSuspenseQuery(kitReturnQuery(address))
  const [choices, setChoices] = useState<KitChoices>({})
  const [tried, setTried] = useState(false)
  const [applied, setApplied] = useState<readonly KitReturnRow[] | null>(null)
  const applying = useApplyReturn(address)
  const evidence = useKitEvidence({ returned, address, upload, titleOf })
  const { fileName, filledByName, returnedByName, unitName } = returned
  const when = format.date(returned.returnedAt, timeZone)
  usePageTitle(`${t`Pratinjau`} ${fileName}`)
  const missing = undecided(returned.rows, choices)
  const rows = inOrder(returned.rows)
  const [loud, quiet] = [rows.filter((row) => !isQuiet(row)), rows.filter(isQuiet)]
  const rowOf = (row: KitReturnRow) => (
    <ReturnRow
      key={row.requestId}
      {...{ row, timeZone }}
      side={sideOf(row, choices)}
      isMissing={tried && missing.includes(row)}
      onChoose={(side) => setChoices((before) => ({ ...before, [row.requestId]: side }))}
    />
  )
  const isBusy = applying.isPending || evidence.isSending || evidence.isComparing
  const apply = () => {
    setTried(true)
    if (missing.length > 0 || isBusy) return
    const rows = toApplication(returned.rows, choices)
    const taken = returned.rows.filter(({ requestId }) => rows.some((each) => each.requestId === requestId))
    const isForFilesAlone = rows.length === 0 && !notesDocuments(returned)
    if (isForFilesAlone) return evidence.send()
    applying.mutate(rows, {
      onSuccess: () => {
        setTried(false)
        setApplied(taken)
        // what may be answered may be proven: files follow only when the answers were taken
        evidence.send()
      },
    })
  }
  return (
    <>
      <PageHead
        title={<Trans>Pratinjau {fileName}</Trans>}
        lead={
          filledByName === '' ? (
            <Trans>
              {unitName}. Diunggah {returnedByName}, {when}; pengisinya tidak disebut.
            </Trans>
          ) : (
            <Trans>
              {unitName}. Diisi luring oleh {filledByName}, diunggah {returnedByName}, {when}.
            </Trans>
          )
        }
        actions={
          <Link to="/$slug/$year/permintaan" params={params}>
            <Trans>Kembali ke Permintaan</Trans>
          </Link>
        }
      />
      <div className={styles.stack}>
        {applied === null ? null : <AppliedPanel rows={applied} />}
        <Notices notices={returned.notices} />
        {applied !== null && loud.length === 0 ? null : (
          <Panel
            title={<Trans>Jawaban</Trans>}
            aside={<Plural value={returned.rows.length} other="# pertanyaan" />}
          >
            <ul className={own.rows}>{loud.map(rowOf)}</ul>
            {quiet.length === 0 ? null : (
              <details className={own.quiet}>
                <summary>
                  <Plural value={quiet.length} other="# jawaban tetap seperti adanya" />
                </summary>
                <ul className={own.rows}>{quiet.map(rowOf)}</ul>
              </details>
            )}
          </Panel>
        )}
        <EvidencePanel evidence={evidence} />
        <ReturnDocuments returned={returned} />
        {applying.error ? <KitRefused error={applying.error} /> : null}
        <ApplyBar
          {...{ returned, choices, tried, onApply: apply, isBusy, evidence }}
          isApplied={applied !== null}
        />
      </div>
    </>
  )
}

function Notices({ notices }: { readonly notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <Note tone="look">
      <p>
        <Trans>Yang perlu Anda ketahui dari buku kerja ini:</Trans>
      </p>
      <ul className={styles.documents}>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Note>
  )
}
