import { Trans, useLingui } from '@lingui/react/macro'
import { type Instrument, nodesOf } from '@undagi/maturity'
import { useMemo, useRef } from 'react'
import type { RankedRow, RankedTable } from '../../../lib/api/standing.ts'
import { classNames } from '../../../ui/class-names.ts'
import { panelClass } from '../../../ui/panel.tsx'
import { groupCodes } from './group-codes.ts'
import type { PublishedFilter } from './published-filter.ts'
import { PublishedRow } from './published-row.tsx'
import styles from './published-table.module.css'
import { SortHeading } from './sort-heading.tsx'
import { useVisibleRows } from './use-visible-rows.ts'

interface PublishedTableProps {
  readonly table: RankedTable
  readonly rows: readonly RankedRow[]
  readonly instrument: Instrument
  readonly filter: PublishedFilter
  readonly onFilter: (filter: PublishedFilter) => void
}

export function PublishedTable({ table, rows, instrument, filter, onFilter }: PublishedTableProps) {
  const { t } = useLingui()
  const element = useRef<HTMLTableSectionElement>(null)
  const codes = groupCodes(table.rows)
  const names = useMemo(
    () => new Map(nodesOf(instrument).map((node) => [node.code, node.shortName])),
    [instrument],
  )
  const levels = useMemo(
    () => new Map(instrument.predicates.map(({ name, level }) => [name, level])),
    [instrument],
  )
  const { from, to, before, after, measure } = useVisibleRows(rows.length, element)
  const sort = { filter, onFilter }
  const columns = 6 + codes.length
  return (
    <section className={classNames(panelClass, styles.list)} aria-label={t`Tabel hasil terbitan`}>
      <table aria-rowcount={rows.length + 2}>
        <thead>
          <tr>
            <SortHeading by={undefined} className={styles.rank} {...sort}>
              <Trans>Peringkat</Trans>
            </SortHeading>
            <SortHeading by="nama" className={styles.name} {...sort}>
              <Trans>Instansi</Trans>
            </SortHeading>
            <SortHeading by="kategori" className={styles.kind} {...sort}>
              <Trans>Kategori</Trans>
            </SortHeading>
            <SortHeading by="provinsi" className={styles.province} {...sort}>
              <Trans>Provinsi</Trans>
            </SortHeading>
            <SortHeading by="indeks" className={styles.index} {...sort}>
              <Trans>Indeks</Trans>
            </SortHeading>
            <SortHeading by="predikat" className={styles.predicate} {...sort}>
              <Trans>Predikat</Trans>
            </SortHeading>
            {codes.map((code) => (
              <SortHeading key={code} by={code} className={styles.part} title={names.get(code)} {...sort}>
                {code}
              </SortHeading>
            ))}
          </tr>
          <tr className={styles.sourceRow}>
            <td colSpan={columns}>
              <Trans>Sumber: {table.source}</Trans>
            </td>
          </tr>
        </thead>
        <tbody ref={element}>
          <Spacer height={before} columns={columns} />
          {rows.slice(from, to).map((row, order) => (
            <PublishedRow
              key={row.id}
              ref={measure}
              row={row}
              codes={codes}
              level={levels.get(row.predicate ?? '') ?? null}
              position={from + order}
            />
          ))}
          <Spacer height={after} columns={columns} />
        </tbody>
      </table>
    </section>
  )
}

/** Keeps the place of rows that are not on the page. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr className={styles.spacer}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
