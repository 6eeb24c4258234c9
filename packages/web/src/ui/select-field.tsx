import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

interface SelectFieldProps<Value extends string>
  extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, with the browser's own list: good on a phone and with a screen reader. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, value, choices, onChoose, className, ...rest } = props
  const id = useId()
  const messageId = `${id}-pesan`
  const message = error ?? hint
  const choose = (wanted: string) => {
    const choice = choices.find((each) => each.value === wanted)
    if (choice) onChoose(choice.value)
  }
  return (
    <div>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      </div>
      <select
        id={id}
        className={classNames(styles.field, className)}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={message ? messageId : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
        {...rest}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {message ? (
        <p id={messageId} className={error ? styles.error : styles.hint}>
          {message}
        </p>
      ) : null}
    </div>
  )
}
