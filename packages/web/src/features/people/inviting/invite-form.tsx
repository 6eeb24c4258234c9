import { Trans, useLingui } from '@lingui/react/macro'
import { isExternalRole, isUnitRole } from '@undagi/permissions'
import { type FormEvent, Suspense, useState } from 'react'
import type { GivenRole, Institution, IssuedInvitation } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { useInvitePerson } from '../api/invitations.ts'
import styles from '../people-page.module.css'
import { refusedFields } from './refused-fields.ts'
import { RoleChoices } from './role-choices.tsx'
import { TermFields } from './term-fields.tsx'
import { noTerm, toTerm } from './to-term.ts'
import { UnitField } from './unit-field.tsx'
import { useInviteeErrors } from './use-invitee-errors.ts'

interface InviteFormProps {
  readonly institution: Institution
  readonly onIssued: (links: readonly IssuedInvitation[]) => void
}

const nobody: { name: string; email: string; roles: readonly GivenRole[]; unitId: string } = {
  name: '',
  email: '',
  roles: ['internal_assessor'],
  unitId: '',
}

export function InviteForm({ institution, onIssued }: InviteFormProps) {
  const { t } = useLingui()
  const errorWords = useErrorWords()
  const [person, setPerson] = useState(nobody)
  const [term, setTerm] = useState(noTerm)
  const [isTried, setTried] = useState(false)
  const invite = useInvitePerson(institution.id)
  const needsUnit = person.roles.some(isUnitRole)
  const missing = useInviteeErrors(person, term)
  const errors = { ...refusedFields(invite.error), ...(isTried ? missing : {}) }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || invite.isPending) return
    const unitId = needsUnit && person.unitId !== '' ? person.unitId : null
    const body = { name: person.name.trim(), email: person.email.trim(), roles: [...person.roles], unitId }
    invite.mutate(
      { ...body, ...toTerm(term, institution.timeZone) },
      { onSuccess: (issued) => onIssued([issued]) },
    )
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {invite.error ? (
        <Note tone="bad" role="alert">
          {errorWords(invite.error)}
        </Note>
      ) : null}
      <TextField
        label={t`Nama`}
        autoComplete="off"
        maxLength={200}
        value={person.name}
        error={errors.name}
        onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
      />
      <TextField
        label={t`Surel`}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={person.email}
        error={errors.email}
        hint={t`Alamat ini menjadi nama akunnya. Undagi tidak mengirim surel; tautannya Anda kirim sendiri.`}
        onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
      />
      <RoleChoices
        roles={person.roles}
        error={errors.roles}
        onChange={(roles) => setPerson({ ...person, roles })}
      />
      {needsUnit ? (
        <Suspense fallback={null}>
          <UnitField
            {...{ institution }}
            unitId={person.unitId}
            error={errors.unitId}
            onChange={(unitId) => setPerson({ ...person, unitId })}
          />
        </Suspense>
      ) : null}
      <TermFields
        needed={person.roles.some(isExternalRole)}
        term={term}
        error={errors.validTo}
        onChange={setTerm}
      />
      <p className={styles.after}>
        <Trans>
          Sesudah ini Anda mendapat tautan yang berlaku 14 hari. Tautan itu hanya diperlihatkan sekali.
        </Trans>
      </p>
      <Button kind="main" type="submit" aria-disabled={invite.isPending}>
        {invite.isPending ? <Trans>Membuat undangan…</Trans> : <Trans>Buat undangan</Trans>}
      </Button>
    </form>
  )
}
