import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'

interface TextFieldProps extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Stands on the label's line, at its end, and comes after the field for who goes on by Tab. */
  readonly beside?: ReactNode
}

export function TextField({ label, hint, error, beside, className, ...rest }: TextFieldProps) {
  const id = useId()
  const messageId = `${id}-pesan`
  const message = error ?? hint
  return (
    <div className={beside === undefined ? undefined : styles.withBeside}>
      <label htmlFor={id} className={classNames(styles.label, styles.above)}>
        {label}
      </label>
      <input
        id={id}
        className={classNames(styles.field, className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={message ? messageId : undefined}
        {...rest}
      />
      {beside}
      {message ? (
        <p id={messageId} className={error ? styles.error : styles.hint}>
          {message}
        </p>
      ) : null}
    </div>
  )
}

/** The look of a field, for controls that bring their own structure. */
export const fieldClass: string | undefined = styles.field

/** Two fields beside each other, one below the other on a phone. */
export const fieldPairClass: string | undefined = styles.pair

/** Fields that say one thing together, under their legend. */
export const fieldGroupClass: string | undefined = styles.group

/** The words around such a control. */
export const fieldParts = { row: styles.row, label: styles.label, hint: styles.hint, error: styles.error }
