import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { GivenRole } from '../../../lib/api/contract.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { useRoleSentences } from '../../../lib/use-role-sentences.ts'
import styles from '../people-page.module.css'

interface RoleChoicesProps {
  readonly roles: readonly GivenRole[]
  readonly error?: string | undefined
  readonly onChange: (roles: readonly GivenRole[]) => void
}

const teams: readonly GivenRole[] = [
  'internal_assessor',
  'data_entry_officer',
  'person_in_charge',
  'coordinator',
]
const others: readonly GivenRole[] = ['head_of_institution', 'coordination_team', 'administrator']
const ofUnits: readonly GivenRole[] = ['respondent', 'unit_head', 'indicator_owner']
const specialists: readonly GivenRole[] = [
  'planning_officer',
  'architect',
  'data_steward',
  'internal_auditor',
]
const outsiders: readonly GivenRole[] = ['external_assessor', 'external_auditor', 'score_reviewer']

/** One role or several, each with what it is for; the rarer ones are folded until one of them is chosen. */
export function RoleChoices({ roles, error, onChange }: RoleChoicesProps) {
  const { t } = useLingui()
  const errorId = useId()
  const shared = { chosen: roles, onChange }
  return (
    <fieldset className={styles.choices} aria-describedby={error ? errorId : undefined}>
      <legend>
        <Trans>Peran</Trans>
      </legend>
      <Offers offered={teams} {...shared} />
      <FoldedOffers label={t`Pimpinan, tim koordinasi, administrator`} offered={others} {...shared} />
      <FoldedOffers label={t`Peran di satu unit kerja`} offered={ofUnits} {...shared} />
      <FoldedOffers label={t`Perencana, arsitek, walidata, pengawas`} offered={specialists} {...shared} />
      <FoldedOffers label={t`Dari luar instansi`} offered={outsiders} {...shared} />
      {error ? (
        <p id={errorId} className={styles.wrong}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}

interface OffersProps {
  readonly offered: readonly GivenRole[]
  readonly chosen: readonly GivenRole[]
  readonly onChange: (roles: readonly GivenRole[]) => void
}

function FoldedOffers({ label, ...offers }: OffersProps & { readonly label: string }) {
  const isUsed = offers.offered.some((role) => offers.chosen.includes(role))
  return (
    <details className={styles.fold} open={isUsed || undefined}>
      <summary>{label}</summary>
      <Offers {...offers} />
    </details>
  )
}

function Offers({ offered, chosen, onChange }: OffersProps) {
  const names = useRoleNames()
  const sentences = useRoleSentences()
  const toggle = (role: GivenRole) =>
    onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role])
  return offered.map((role) => (
    <label key={role}>
      <input type="checkbox" checked={chosen.includes(role)} onChange={() => toggle(role)} />
      <span>
        <span className={styles.roleName}>{names.of(role)}</span>
        <small>{sentences[role]}</small>
      </span>
    </label>
  ))
}
