import { Trans, useLingui } from '@lingui/react/macro'
import { givenRoles } from '@undagi/permissions'
import { type FormEvent, useState } from 'react'
import type { MemberSecurity, Role } from '../../lib/api/contract.ts'
import { useRoleNames } from '../../lib/use-role-names.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { panelInsideClass } from '../../ui/panel-parts.ts'
import { RequireDialog } from './require-dialog.tsx'
import styles from './sign-in-rules-page.module.css'
import { whomItConcerns } from './whom-it-concerns.ts'

interface RequiredRolesPanelProps {
  readonly institutionId: string
  readonly required: readonly Role[]
  readonly people: readonly MemberSecurity[]
  readonly isSaved: boolean
  readonly onSaved: (saved: boolean) => void
}

/** Who keeps the accounts comes first. */
const roles: readonly Role[] = ['administrator', ...givenRoles.filter((role) => role !== 'administrator')]

export function RequiredRolesPanel(props: RequiredRolesPanelProps) {
  const { institutionId, required, people, isSaved, onSaved } = props
  const { t } = useLingui()
  const names = useRoleNames()
  const [chosen, setChosen] = useState<readonly Role[]>(required)
  const [isAsking, setAsking] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsking(true)
  }
  const toggle = (role: Role) => {
    onSaved(false)
    setChosen((before) =>
      before.includes(role) ? before.filter((each) => each !== role) : [...before, role],
    )
  }
  return (
    <Panel title={<Trans>Langkah kedua wajib untuk</Trans>}>
      <form className={panelInsideClass} onSubmit={submit}>
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
        <div>
          <Button type="submit">
            <Trans>Simpan</Trans>
          </Button>
        </div>
        {isSaved ? (
          <Note tone="fine" role="status">
            <Trans>Tersimpan.</Trans>
          </Note>
        ) : null}
      </form>
      {isAsking ? (
        <RequireDialog
          {...{ institutionId, chosen }}
          concerned={whomItConcerns(people, { required, chosen })}
          onSaved={() => {
            setAsking(false)
            onSaved(true)
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Panel>
  )
}
