import { Trans } from '@lingui/react/macro'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ImportKind, ImportPreview, ImportRow } from '../../../lib/api/contract.ts'
import type { RowChoice } from '../api/imports.ts'
import { isUnsettled } from '../import-words.ts'
import styles from './preview.module.css'
import { PreviewTableRow } from './preview-table-row.tsx'

interface PreviewTableProps {
  readonly rows: readonly ImportRow[]
  readonly kind: ImportKind
  readonly choosable: ImportPreview['choosable']
  readonly isChoosing: boolean
  readonly onChoose: (choices: readonly RowChoice[]) => void
}

/** Only the rows near the window exist: ten thousand stay as smooth as ten. */
export function PreviewTable({ rows, ...rest }: PreviewTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    setTop((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    // a doubtful row holds its choice; a guess that is near keeps the scrollbar where it is
    estimateSize: (index) => (isUnsettled(rows[index]?.status ?? 'same') ? 77 : 54),
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.line ?? index,
  })
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? top) - top
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  if (rows.length === 0) {
    return (
      <p className={styles.empty}>
        <Trans>Tidak ada baris seperti itu.</Trans>
      </p>
    )
  }
  return (
    <table ref={table} className={styles.table} aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          <th scope="col" className={styles.line}>
            <Trans>Baris</Trans>
          </th>
          <th scope="col">
            <Trans>Instansi</Trans>
          </th>
          <th scope="col" className={styles.yearColumn}>
            <Trans>Tahun</Trans>
          </th>
          <th scope="col" className={styles.state}>
            <Trans>Keadaan</Trans>
          </th>
          <th scope="col" className={styles.changes}>
            <Trans>Perubahan</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        <Spacer height={before} />
        {items.map(({ index, key }) => {
          const row = rows[index]
          if (row === undefined) return null
          const others = rows.filter(({ name, status }) => status === 'undecided' && name === row.name)
          return (
            <PreviewTableRow
              key={key}
              ref={virtual.measureElement}
              {...{ row, index, ...rest }}
              sameName={row.status === 'undecided' ? others : []}
            />
          )
        })}
        <Spacer height={after} />
      </tbody>
    </table>
  )
}

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr className={styles.spacer}>
      <td colSpan={5} style={{ height }} />
    </tr>
  )
}
