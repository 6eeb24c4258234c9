import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import {
  type KitReturn,
  type KitReturnRow,
  kitReturnQuery,
  type ReturnAddress,
  useApplyReturn,
} from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { inOrder, isQuiet, type KitChoices, sideOf, toApplication, undecided } from './kit-choices.ts'
import { KitRefused } from './kit-refused.tsx'
import own from './offline.module.css'
import { ReturnDocuments } from './return-documents.tsx'
import { ReturnRow } from './return-row.tsx'

interface ReturnPageProps {
  readonly address: ReturnAddress
  readonly timeZone: string
  readonly params: { readonly slug: string; readonly year: string }
}

/** What a workbook that came back would change, and where that is decided. */
export function ReturnPage({ address, timeZone, params }: ReturnPageProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { data: returned } = useSuspenseQuery(kitReturnQuery(address))
  const [choices, setChoices] = useState<KitChoices>({})
  const [tried, setTried] = useState(false)
  const applying = useApplyReturn(address)
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
  const apply = () => {
    setTried(true)
    if (missing.length > 0 || applying.isPending) return
    applying.mutate(toApplication(returned.rows, choices), { onSuccess: () => setTried(false) })
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
        {applying.isSuccess ? (
          <Note tone="fine" role="status">
            <Trans>Diterapkan. Yang tampak di bawah ini keadaannya sekarang.</Trans>
          </Note>
        ) : null}
        <Notices notices={returned.notices} />
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
        <ReturnDocuments returned={returned} />
        {applying.error ? <KitRefused error={applying.error} /> : null}
        <ApplyBar {...{ returned, choices, tried, onApply: apply, isPending: applying.isPending }} />
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

interface ApplyBarProps {
  readonly returned: KitReturn
  readonly choices: KitChoices
  readonly tried: boolean
  readonly isPending: boolean
  readonly onApply: () => void
}

function ApplyBar({ returned, choices, tried, isPending, onApply }: ApplyBarProps) {
  const taken = toApplication(returned.rows, choices).length
  const missing = undecided(returned.rows, choices).length
  const isEmpty = taken + missing === 0 && (returned.documents.length === 0 || returned.documentsNoted)
  if (isEmpty)
    return (
      <p className={styles.quiet}>
        <Trans>Tidak ada yang akan berubah.</Trans>
      </p>
    )
  return (
    <div className={styles.actions}>
      <Button kind="main" aria-disabled={isPending} onClick={onApply}>
        {taken === 0 ? (
          <Trans>Terapkan tanpa mengubah jawaban</Trans>
        ) : (
          <Plural value={taken} other="Terapkan # jawaban" />
        )}
      </Button>
      <span className={tried && missing > 0 ? styles.late : styles.quiet} role="status">
        {missing === 0 ? (
          <Trans>Ditulis atas nama Anda, dengan nama pengisinya. Yang lama tetap tercatat.</Trans>
        ) : (
          <Plural value={missing} other="# jawaban bertentangan dan belum dipilih." />
        )}
      </span>
    </div>
  )
}
