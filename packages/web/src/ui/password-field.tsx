import { useLingui } from '@lingui/react/macro'
import { type ComponentProps, useState } from 'react'
import { TextField } from './field.tsx'
import { LinkButton } from './link-button.tsx'

/**
 * On a phone one sees better than one types: the password can be shown. It has no greatest length: a browser would cut off in
 * silence what is pasted.
 */
export function PasswordField(
  props: Omit<ComponentProps<typeof TextField>, 'type' | 'beside' | 'maxLength'>,
) {
  const { t } = useLingui()
  const [revealed, setRevealed] = useState(false)
  return (
    <TextField
      autoCapitalize="none"
      spellCheck={false}
      {...props}
      type={revealed ? 'text' : 'password'}
      beside={
        <LinkButton aria-pressed={revealed} onClick={() => setRevealed((before) => !before)}>
          {revealed ? t`Sembunyikan` : t`Perlihatkan`}
        </LinkButton>
      }
    />
  )
}
