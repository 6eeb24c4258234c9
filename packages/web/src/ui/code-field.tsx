import type { ComponentProps } from 'react'
import { TextField } from './field.tsx'

/** Six digits that change every half minute: a phone offers its keys for numbers. */
export function CodeField(props: ComponentProps<typeof TextField>) {
  return (
    <TextField
      inputMode="numeric"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      {...props}
    />
  )
}
