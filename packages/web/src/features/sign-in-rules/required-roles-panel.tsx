import { Trans, useLingui } from '@lingui/react/macro'
import { givenRoles } from '@undagi/permissions'
import { type FormEvent, useState } from 'react'
import type { Role } from '../../lib/api/contract.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useRequireSecondFactor } from './api/institution-security.ts'
import styles from './sign-in-rules-page.module.css'

interface RequiredRolesPanelProps {
  readonly institutionId: string
  readonly required: readonly Role[]
}

/** Who keeps the accounts comes first. */
const roles: readonly Role[] = ['administrator', ...givenRoles.filter((role) => role !== 'administrator')]

export function RequiredRolesPanel({ institutionId, required }: RequiredRolesPanelProps) {
  const { t } = useLingui()
  const names = useRoleNames()
  const errorWords = useErrorWords()
  const [chosen, setChosen] = useState<readonly Role[]>(required)
  const save = useRequireSecondFactor(institutionId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate([...chosen])
  }
  const toggle = (role: Role) =>
    setChosen((before) =>
      before.includes(role) ? before.filter((each) => each !== role) : [...before, role],
    )
  return (
    <Panel title={<Trans>Langkah kedua wajib untuk</Trans>}>
      <form className={styles.body} onSubmit={submit}>
        <p>
          <Trans>
            Yang memegang peran ini dan belum mempunyai langkah kedua diminta memasang aplikasi kode saat
            masuk berikutnya. Yang sedang masuk dengan kata sandi saja, Anda juga, diminta masuk lagi.
          </Trans>
        </p>
        <fieldset className={styles.choices} aria-label={t`Peran yang wajib`}>
          {roles.map((role) => (
            <label key={role}>
              <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
              <span className={styles.role}>{names.of(role)}</span>
            </label>
          ))}
        </fieldset>
        {save.error ? (
          <Note tone="bad" role="alert">
            {errorWords(save.error)}
          </Note>
        ) : null}
        <div>
          <Button type="submit" aria-disabled={save.isPending}>
            {save.isPending ? <Trans>Menyimpan…</Trans> : <Trans>Simpan</Trans>}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
