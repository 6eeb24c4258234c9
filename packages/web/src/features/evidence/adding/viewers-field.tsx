import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { TextField } from '../../../ui/field.tsx'
import { possibleViewersQuery } from '../api/viewers.ts'
import styles from '../evidence.module.css'

interface ViewersFieldProps {
  readonly institutionId: string
  readonly viewerIds: readonly string[]
  readonly onChange: (viewerIds: readonly string[]) => void
}

/** More people than that are found by typing. */
const fewPeople = 8

/** Whom a restricted document is for, beside who brought it. */
export function ViewersField({ institutionId, viewerIds, onChange }: ViewersFieldProps) {
  const { t } = useLingui()
  const { of } = useRoleNames()
  const { data: people = [] } = useQuery(possibleViewersQuery(institutionId))
  const [wanted, setWanted] = useState('')
  const word = wanted.trim().toLowerCase()
  const shown = people.filter(
    ({ personId, name }) => viewerIds.includes(personId) || name.toLowerCase().includes(word),
  )
  const toggle = (personId: string) =>
    onChange(
      viewerIds.includes(personId) ? viewerIds.filter((id) => id !== personId) : [...viewerIds, personId],
    )
  return (
    <fieldset className={styles.viewers}>
      <legend>
        <Trans>Yang juga boleh melihatnya</Trans>
      </legend>
      {people.length > fewPeople ? (
        <TextField label={t`Cari nama`} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      ) : null}
      <ul>
        {shown.map(({ personId, name, roles }) => (
          <li key={personId}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={viewerIds.includes(personId)}
                onChange={() => toggle(personId)}
              />
              <span>
                {name} <span className={styles.quiet}>{roles.map(of).join(', ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
