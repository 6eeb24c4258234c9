import { Plural } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportRow } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './preview.module.css'

interface DifferenceListProps {
  readonly differences: ImportRow['differences']
  readonly unchanged: number
  readonly isNew: boolean
}

const shownAtFirst = 6

/** Code by code, before → after; the rest at one press. */
export function DifferenceList({ differences, unchanged, isNew }: DifferenceListProps) {
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? differences : differences.slice(0, shownAtFirst)
  const hidden = differences.length - shown.length
  return (
    <>
      {shown.map(({ field, before, after }) => (
        <span key={field} className={styles.difference}>
          <b>{field}</b>{' '}
          {isNew ? null : (
            <>
              <del>{before === null ? '–' : format.number(before)}</del> →{' '}
            </>
          )}
          <ins>{after === null ? '–' : format.number(after)}</ins>
        </span>
      ))}
      {hidden > 0 ? (
        <LinkButton onClick={() => setOpen(true)}>
          <Plural value={hidden} other="dan # lagi" />
        </LinkButton>
      ) : null}
      {unchanged > 0 ? (
        <span className={styles.same}>
          <Plural value={unchanged} other="# tetap" />
        </span>
      ) : null}
    </>
  )
}
