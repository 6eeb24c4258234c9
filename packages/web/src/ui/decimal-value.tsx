import { Trans } from '@lingui/react/macro'
import type { Scale } from '@undagi/maturity'
import { useId, useState } from 'react'
import { parseTypedValue } from '../lib/typed-value.ts'
import { useFormat } from '../lib/use-format.ts'
import { classNames } from './class-names.ts'
import styles from './decimal-value.module.css'
import { fieldClass } from './field.tsx'

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
  // what was typed stands while it means the value shown, or is on the way to mean one
  const isTyping = typed !== undefined && (typed.value === value || typed.value === null)
  const text = isTyping ? typed.text : value === null ? '' : format.number(value)
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
        aria-describedby={isNumber ? undefined : `${id}-message`}
        onBlur={() => setTyped(undefined)}
        value={text}
        onChange={({ target }) => {
          const parsed = parseTypedValue(target.value)
          setTyped({ text: target.value, value: parsed })
          onChoose(parsed ?? (target.value.trim() === '' ? null : undefined))
        }}
      />
      {isNumber ? null : (
        <p id={`${id}-message`} className={styles.missing}>
          <Trans>Tulis angka, misalnya {format.number('3.75')}.</Trans>
        </p>
      )}
    </div>
  )
}
