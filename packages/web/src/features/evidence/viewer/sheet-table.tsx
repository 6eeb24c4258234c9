import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { amountColumnsOf, amountWords, isFigure } from './sheet-figures.ts'
import { padRows } from './table-rows.ts'
import styles from './viewer.module.css'

interface SheetTableProps {
  readonly rows: readonly (readonly string[])[]
  readonly name: string | undefined
}

const layOut = (rows: SheetTableProps['rows']) => ({
  ...padRows(rows),
  amountColumns: amountColumnsOf(rows),
})

function lookOf(cell: string, isAmount: boolean) {
  if (!isFigure(cell)) return undefined
  return isAmount ? styles.amount : styles.figure
}

/** So many rows are drawn at first: a sheet may have a hundred thousand. */
const drawnAtFirst = 200

/** The cells of a sheet as they were last shown: letters, and no formula, link or picture among them. */
export function SheetTable({ rows, name }: SheetTableProps) {
  const [drawn, setDrawn] = useState(drawnAtFirst)
  const { i18n } = useLingui()
  const { shown, amountColumns, tableFrom, width } = useMemo(() => layOut(rows), [rows])
  const left = rows.length - drawn
  return (
    <>
      <table className={styles.sheetTable}>
        {name ? <caption>{name}</caption> : null}
        <tbody>
          {shown.slice(0, drawn).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={row}>
              {cells.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: so is a cell
                  key={column}
                  colSpan={row < tableFrom ? width : undefined}
                  className={lookOf(cell, amountColumns.has(column))}
                >
                  {amountColumns.has(column) ? amountWords(cell, i18n.locale) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <p className={styles.moreRows}>
          <Trans>{left} baris lagi.</Trans>{' '}
          <Button onClick={() => setDrawn(drawn + 10 * drawnAtFirst)}>
            <Trans>Tampilkan lanjutannya</Trans>
          </Button>
        </p>
      ) : null}
    </>
  )
}
