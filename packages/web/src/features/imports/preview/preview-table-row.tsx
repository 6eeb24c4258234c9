import { Trans } from '@lingui/react/macro'
import type { Ref } from 'react'
import type { ImportKind, ImportPreview, ImportRow } from '../../../lib/api/contract.ts'
import { classNames } from '../../../ui/class-names.ts'
import type { RowChoice } from '../api/imports.ts'
import { isUnsettled, useImportWords } from '../import-words.ts'
import { DifferenceList } from './difference-list.tsx'
import styles from './preview.module.css'
import { RowDecision } from './row-decision.tsx'

interface PreviewTableRowProps {
  readonly row: ImportRow
  readonly index: number
  readonly kind: ImportKind
  readonly choosable: ImportPreview['choosable']
  /** Undecided rows of the same name, this one included. */
  readonly sameName: readonly ImportRow[]
  readonly isChoosing: boolean
  readonly onChoose: (choices: readonly RowChoice[]) => void
  readonly ref: Ref<HTMLTableRowElement>
}

export function PreviewTableRow({ row, index, ref, ...rest }: PreviewTableRowProps) {
  const words = useImportWords()
  const { line, name, year, status, to, differences, unchanged, notes } = row
  const isWritten = to !== null && to.name !== name
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={classNames(isUnsettled(status) && styles.look)}
    >
      <td className={styles.line}>{line}</td>
      <td className={styles.name}>
        {to?.name ?? name}
        {isWritten ? (
          <small>
            <Trans>tertulis “{name}”</Trans>
          </small>
        ) : null}
        <RowDecision row={row} {...rest} />
        {notes.map((note) => (
          <small key={note} className={styles.rowNote}>
            {note}
          </small>
        ))}
      </td>
      <td className={styles.yearColumn}>{year}</td>
      <td className={styles.state}>{words.status(status)}</td>
      <td className={styles.changes}>
        <DifferenceList differences={differences} unchanged={unchanged} isNew={status === 'adds'} />
      </td>
    </tr>
  )
}
