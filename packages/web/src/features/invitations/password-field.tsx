import { useLingui } from '@lingui/react/macro'
import { type ComponentProps, useState } from 'react'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './invitation-page.module.css'

/** On a phone one sees better than one types: the password can be shown. */
export function PasswordField(props: Omit<ComponentProps<typeof TextField>, 'type' | 'beside'>) {
  const { t } = useLingui()
  const [revealed, setRevealed] = useState(false)
  return (
    <TextField
      {...props}
      className={styles.field}
      type={revealed ? 'text' : 'password'}
      beside={
        <LinkButton aria-pressed={revealed} onClick={() => setRevealed((before) => !before)}>
          {revealed ? t`Sembunyikan` : t`Perlihatkan`}
        </LinkButton>
      }
    />
  )
}
