import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export type ButtonKind = 'main' | 'plain' | 'quiet'

/** The look of a button, for a link that leads somewhere. */
export function buttonClass(kind: ButtonKind = 'plain', className?: string): string {
  return classNames(styles.button, kind !== 'plain' && styles[kind], className)
}

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind
}

/** One filled (`main`) button per page. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />
}
