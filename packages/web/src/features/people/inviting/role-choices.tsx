import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { Role } from '../../../lib/api/contract.ts'
import styles from '../people-page.module.css'

interface RoleChoicesProps {
  readonly roles: readonly Role[]
  readonly error?: string | undefined
  readonly onChange: (roles: readonly Role[]) => void
}

/** One role or both, each with what it lets one do. */
export function RoleChoices({ roles, error, onChange }: RoleChoicesProps) {
  const errorId = useId()
  const offers: readonly {
    readonly role: Role
    readonly name: React.ReactNode
    readonly may: React.ReactNode
  }[] = [
    {
      role: 'internal_assessor',
      name: <Trans>Asesor internal</Trans>,
      may: <Trans>mengisi nilai, butir dan penjelasan</Trans>,
    },
    {
      role: 'administrator',
      name: <Trans>Administrator</Trans>,
      may: <Trans>mengatur unit kerja, orang, putaran dan target; tidak mengisi nilai</Trans>,
    },
  ]
  const toggle = (role: Role) =>
    onChange(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role])
  return (
    <fieldset className={styles.choices} aria-describedby={error ? errorId : undefined}>
      <legend>
        <Trans>Peran</Trans>
      </legend>
      {offers.map(({ role, name, may }) => (
        <label key={role}>
          <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
          <span>
            {name}
            <small>{may}</small>
          </span>
        </label>
      ))}
      {error ? (
        <p id={errorId} className={styles.wrong}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
