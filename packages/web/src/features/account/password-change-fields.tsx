import { Trans, useLingui } from '@lingui/react/macro'
import type { PasswordChange, Session } from '../../lib/api/contract.ts'
import { mayBeTaken, type usePasswordJudgement } from '../../lib/use-password-judgement.ts'
import { NewPasswordField } from '../../ui/new-password-field.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import styles from './profile-page.module.css'

interface PasswordChangeFieldsProps {
  readonly person: Session['person']
  readonly change: PasswordChange
  readonly onChange: (part: Partial<PasswordChange>) => void
  readonly judgement: ReturnType<typeof usePasswordJudgement>
  readonly tried: boolean
}

export function PasswordChangeFields(props: PasswordChangeFieldsProps) {
  const { person, change, onChange, judgement, tried } = props
  const { t } = useLingui()
  return (
    <>
      <input type="hidden" name="email" autoComplete="username" value={person.email} />
      <PasswordField
        label={t`Kata sandi sekarang`}
        autoComplete="current-password"
        value={change.currentPassword}
        onChange={(event) => onChange({ currentPassword: event.currentTarget.value })}
        error={tried && change.currentPassword === '' ? t`Isi kata sandi Anda yang sekarang.` : undefined}
      />
      <NewPasswordField
        label={t`Kata sandi baru`}
        value={change.newPassword}
        onChange={(event) => onChange({ newPassword: event.currentTarget.value })}
        judgement={judgement}
        error={tried && !mayBeTaken(judgement) ? t`Pilih kata sandi yang dapat dipakai.` : undefined}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={change.revokeTokens ?? false}
          onChange={(event) => onChange({ revokeTokens: event.currentTarget.checked })}
        />
        <Trans>Cabut juga token API saya: program yang memakainya berhenti bekerja</Trans>
      </label>
    </>
  )
}
