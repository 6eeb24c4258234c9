import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import styles from './viewer.module.css'

interface SheetTableProps {
  readonly rows: readonly (readonly string[])[]
  readonly name: string | undefined
}

/** So many rows are drawn at first: a sheet may have a hundred thousand. */
const drawnAtFirst = 200

/** The cells of a sheet as they were last shown: letters, and no formula, link or picture among them. */
export function SheetTable({ rows, name }: SheetTableProps) {
  const [drawn, setDrawn] = useState(drawnAtFirst)
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const left = rows.length - drawn
  return (
    <>
      <table className={styles.sheetTable}>
        {name ? <caption>{name}</caption> : null}
        <tbody>
          {rows.slice(0, drawn).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={row}>
              {cells.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: so is a cell
                  key={column}
                  colSpan={column === cells.length - 1 ? Math.max(1, width - column) : undefined}
                >
                  {cell}
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
