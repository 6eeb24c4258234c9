import { Trans } from '@lingui/react/macro'
import type { Scale } from '@undagi/maturity'
import { useId, useState } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { classNames } from '../../../ui/class-names.ts'
import { fieldClass } from '../../../ui/field.tsx'
import { parseTypedValue } from './rating-draft.ts'
import styles from './rating-form.module.css'

interface DecimalValueProps {
  readonly scale: Scale
  readonly value: string | null
  readonly onChoose: (value: string | null | undefined) => void
}

/** A value between the levels, typed with comma or point. */
export function DecimalValue({ scale, value, onChoose }: DecimalValueProps) {
  const format = useFormat()
  const id = useId()
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string | null }>()
  // what was typed stands as long as it means the value shown
  const text = typed && typed.value === value ? typed.text : value === null ? '' : format.number(value)
  const isNumber = text.trim() === '' || parseTypedValue(text) !== null
  return (
    <div className={styles.decimal}>
      <label htmlFor={id}>
        <Trans>
          Nilai {scale.min} sampai {scale.max}, boleh desimal
        </Trans>
      </label>
      <input
        id={id}
        className={classNames(fieldClass, styles.number)}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={!isNumber || undefined}
        value={text}
        onChange={({ target }) => {
          const parsed = parseTypedValue(target.value)
          setTyped({ text: target.value, value: parsed })
          onChoose(parsed ?? (target.value.trim() === '' ? null : undefined))
        }}
      />
    </div>
  )
}
