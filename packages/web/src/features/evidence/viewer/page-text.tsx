import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { EvidenceRevision } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Note } from '../../../ui/note.tsx'
import { type PageSource, type PageSpot, pageTextQuery } from './page-source.ts'
import type { PageUnit } from './page-unit.ts'
import { SheetTable } from './sheet-table.tsx'
import { looksLikeTable, tableRowsOf } from './table-rows.ts'
import styles from './viewer.module.css'

interface PageTextProps {
  readonly source: PageSource
  readonly spot: PageSpot
  readonly unit?: PageUnit
}

/** What was read on a page: letters, whatever the document wanted to be. */
export function PageText({ source, spot, unit = 'page' }: PageTextProps) {
  const errorWords = useErrorWords()
  const { data, error } = useQuery(pageTextQuery(source, spot))
  if (error)
    return (
      <Note tone="bad" role="alert" className={styles.fault}>
        {errorWords(error)}
      </Note>
    )
  if (data?.text) return <ReadText text={data.text} name={data.names?.[spot.page - 1]} unit={unit} />
  return (
    <p className={styles.waiting} role="status">
      {data === undefined ? <Trans>Menyiapkan teks…</Trans> : <NoText reading={data.reading} unit={unit} />}
    </p>
  )
}

interface ReadTextProps {
  readonly text: string
  /** Of a sheet of a workbook. */
  readonly name: string | undefined
  readonly unit: PageUnit
}

function ReadText({ text, name, unit }: ReadTextProps) {
  const rows = tableRowsOf(text, name !== undefined || looksLikeTable(text))
  if (rows === undefined) return <pre className={unit === 'slide' ? styles.slide : styles.text}>{text}</pre>
  return <SheetTable {...{ rows, name }} />
}

interface NoTextProps extends Pick<EvidenceRevision['files'][number], 'reading'> {
  readonly unit: PageUnit
}

function NoText({ reading, unit }: NoTextProps) {
  if (reading === 'waiting') return <Trans>Berkas ini menunggu dibaca Undagi.</Trans>
  if (reading === 'read')
    return unit === 'slide' ? (
      <Trans>Tidak ada teks yang terbaca di salindia ini.</Trans>
    ) : (
      <Trans>Tidak ada teks yang terbaca di halaman ini.</Trans>
    )
  return <Trans>Isi berkas ini tidak terbaca. Unduh aslinya untuk memeriksanya.</Trans>
}
