import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './link-button.module.css'

/** An action that reads as part of a sentence. */
export function LinkButton({ className, type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={classNames(styles.link, className)} {...rest} />
}
