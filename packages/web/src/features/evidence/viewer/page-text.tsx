import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Note } from '../../../ui/note.tsx'
import { type PageSource, type PageSpot, pageTextQuery } from './page-source.ts'
import { SheetTable } from './sheet-table.tsx'
import { looksLikeTable, tableRowsOf } from './table-rows.ts'
import styles from './viewer.module.css'

interface PageTextProps {
  readonly source: PageSource
  readonly spot: PageSpot
}

/** What was read on a page: letters, whatever the document wanted to be. */
export function PageText({ source, spot }: PageTextProps) {
  const errorWords = useErrorWords()
  const { data, error } = useQuery(pageTextQuery(source, spot))
  if (error)
    return (
      <Note tone="bad" role="alert" className={styles.fault}>
        {errorWords(error)}
      </Note>
    )
  if (data?.text) return <ReadText text={data.text} name={data.names?.[spot.page - 1]} />
  return (
    <p className={styles.waiting} role="status">
      {data === undefined ? <Trans>Menyiapkan teks…</Trans> : <NoText reading={data.reading} />}
    </p>
  )
}

interface ReadTextProps {
  readonly text: string
  /** Of a sheet of a workbook. */
  readonly name: string | undefined
}

function ReadText({ text, name }: ReadTextProps) {
  const rows = tableRowsOf(text, name !== undefined || looksLikeTable(text))
  if (rows === undefined) return <pre className={styles.text}>{text}</pre>
  return <SheetTable {...{ rows, name }} />
}

function NoText({ reading }: Pick<EvidenceRevision['files'][number], 'reading'>) {
  if (reading === 'waiting') return <Trans>Berkas ini menunggu dibaca Undagi.</Trans>
  if (reading === 'read') return <Trans>Tidak ada teks yang terbaca di halaman ini.</Trans>
  return <Trans>Isi berkas ini tidak terbaca. Unduh aslinya untuk memeriksanya.</Trans>
}
