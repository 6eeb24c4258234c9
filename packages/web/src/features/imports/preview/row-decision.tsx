import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ImportKind, ImportPreview, ImportRow } from '../../../lib/api/contract.ts'
import { fieldClass } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import type { RowChoice } from '../api/imports.ts'
import { isUnsettled } from '../import-words.ts'
import styles from './preview.module.css'

interface RowDecisionProps {
  readonly row: ImportRow
  readonly kind: ImportKind
  readonly choosable: ImportPreview['choosable']
  readonly sameName: readonly ImportRow[]
  readonly isChoosing: boolean
  readonly onChoose: (choices: readonly RowChoice[]) => void
}

/** Which institution a doubtful row is about, chosen in the row itself; or the row is passed over. */
export function RowDecision({ row, choosable, sameName, isChoosing, onChoose }: RowDecisionProps) {
  const { t } = useLingui()
  const [forAll, setForAll] = useState(false)
  if (!isUnsettled(row.status)) return null
  const isOpen = row.status === 'undecided'
  const candidates = row.candidates.length > 0 ? row.candidates : []
  const others = choosable.filter(({ id }) => !candidates.some((each) => each.id === id))
  const decide = (to: string | null) => {
    const lines = forAll ? sameName.map(({ line }) => line) : [row.line]
    onChoose(lines.map((line) => ({ line, to })))
  }
  return (
    <span className={styles.decision}>
      {isOpen && candidates.length + others.length > 0 ? (
        <select
          className={fieldClass}
          aria-label={t`Instansi untuk baris ${row.line}`}
          value=""
          disabled={isChoosing}
          onChange={(event) => decide(event.currentTarget.value)}
        >
          <option value="" disabled>
            {t`Pilih instansi…`}
          </option>
          {candidates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {others.length > 0 ? (
            <optgroup label={t`Instansi Anda`}>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>
      ) : null}
      <LinkButton disabled={isChoosing} onClick={() => decide(null)}>
        <Trans>Lewati baris</Trans>
      </LinkButton>
      {sameName.length > 1 ? (
        <label>
          <input
            type="checkbox"
            checked={forAll}
            onChange={(event) => setForAll(event.currentTarget.checked)}
          />{' '}
          <Plural value={sameName.length} other="untuk # baris bernama sama" />
        </label>
      ) : null}
    </span>
  )
}
