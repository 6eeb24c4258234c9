import type { ReactNode } from 'react'
import text from './text.module.css'

/** Words for a screen reader where the eye has a sign, a colour or a place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={text.hidden}>{children}</span>
}
