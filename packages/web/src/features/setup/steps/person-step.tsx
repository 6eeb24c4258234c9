import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { judgePassword } from '../judge-password.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

interface PersonStepProps extends StepProps {
  readonly onPassword: (password: string) => void
}

/** Who sets this up: the first administrator. */
export function PersonStep({ filled: { draft, password }, change, wrong, onPassword }: PersonStepProps) {
  const { t } = useLingui()
  const [revealed, setRevealed] = useState(false)
  const strength = useStrengthWords()(password, draft)
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Nama Anda`}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        autoComplete="name"
        maxLength={200}
        error={wrong('name', 'name')}
      />
      <TextField
        label={t`Surel`}
        type="email"
        value={draft.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        hint={t`Dengan surel ini Anda masuk.`}
        error={wrong('email', 'email')}
      />
      <div>
        <TextField
          label={t`Kata sandi`}
          type={revealed ? 'text' : 'password'}
          value={password}
          onChange={(event) => onPassword(event.currentTarget.value)}
          autoComplete="new-password"
          maxLength={128}
          hint={t`Sedikitnya 12 karakter. Beberapa kata yang hanya Anda hubungkan lebih kuat daripada tanda-tanda aneh.`}
          error={wrong('password_short', 'password')}
          beside={
            <LinkButton aria-pressed={revealed} onClick={() => setRevealed((before) => !before)}>
              {revealed ? <Trans>Sembunyikan</Trans> : <Trans>Perlihatkan</Trans>}
            </LinkButton>
          }
        />
        <p className={styles.strength} role="status">
          {strength}
        </p>
      </div>
    </div>
  )
}

function useStrengthWords() {
  const { t } = useLingui()
  return (password: string, person: { name: string; email: string }) => {
    const judgement = judgePassword(password, person)
    switch (judgement.kind) {
      case 'empty':
        return null
      case 'short':
        return t`Kurang ${judgement.missing} karakter lagi.`
      case 'guessable':
        return t`Mudah ditebak: terlalu dekat dengan kata umum, nama, atau surel Anda. Sebaiknya tambah kata lain.`
      case 'enough':
        return t`Cukup kuat. Lebih panjang lebih kuat.`
      case 'strong':
        return t`Kuat.`
    }
  }
}
