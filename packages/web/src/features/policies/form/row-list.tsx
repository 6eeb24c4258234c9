import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import styles from '../policies.module.css'

interface RowListProps<Row extends { readonly key: number }> {
  readonly legend: ReactNode
  readonly hint: ReactNode
  readonly addLabel: ReactNode
  readonly rows: readonly Row[]
  /** A new row, empty. */
  readonly blank: Omit<Row, 'key'>
  readonly onRows: (rows: readonly (Row | (Omit<Row, 'key'> & { readonly key: number }))[]) => void
  /** The fields of one; a change of some of its values. */
  readonly renderRow: (row: Row, change: (part: Partial<Row>) => void, at: number) => ReactNode
  /** As it is called when it is removed: "Hapus pasal 1". */
  readonly removeLabel: (at: number) => string
}

/** Several of a kind, each with its fields; added and removed one by one. */
export function RowList<Row extends { readonly key: number }>(props: RowListProps<Row>) {
  const { legend, hint, addLabel, rows, blank, onRows, renderRow, removeLabel } = props
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {rows.length === 0 ? <p className={styles.hint}>{hint}</p> : null}
      {rows.map((row, at) => (
        <div key={row.key} className={styles.row}>
          {renderRow(
            row,
            (part) => onRows(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each))),
            at,
          )}
          <Button
            kind="quiet"
            aria-label={removeLabel(at + 1)}
            onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
          >
            <Trans>Hapus</Trans>
          </Button>
        </div>
      ))}
      <p>
        <Button onClick={() => onRows([...rows, { ...blank, key: nextKey }])}>{addLabel}</Button>
      </p>
    </fieldset>
  )
}
