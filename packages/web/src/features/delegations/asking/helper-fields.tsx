import { useLingui } from '@lingui/react/macro'
import type { Helper } from '../../../lib/api/contract.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { TextField } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { WishErrors } from './use-wish-errors.ts'
import { somebodyElse, type Wish } from './wish.ts'

interface HelperFieldsProps {
  readonly helpers: readonly Helper[]
  readonly wish: Wish
  readonly errors: WishErrors
  readonly onChange: (part: Partial<Wish>) => void
}

/** A colleague by name, or an address that gets a link. */
export function HelperFields({ helpers, wish, errors, onChange }: HelperFieldsProps) {
  const { t } = useLingui()
  const roleNames = useRoleNames()
  const colleagues = helpers.map(({ personId, name, roles, unitName }) => ({
    value: personId,
    label: [name, unitName ?? roleNames.listOf(roles)].join(', '),
  }))
  return (
    <>
      <SelectField
        label={t`Siapa yang membantu`}
        value={wish.personId}
        choices={[
          { value: '', label: t`Pilih rekan` },
          ...colleagues,
          { value: somebodyElse, label: t`Orang lain, yang belum punya akun di sini` },
        ]}
        error={errors.personId}
        onChoose={(personId) => onChange({ personId })}
      />
      {wish.personId === somebodyElse ? (
        <>
          <TextField
            label={t`Nama`}
            autoComplete="off"
            maxLength={200}
            value={wish.name}
            error={errors.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <TextField
            label={t`Surel`}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={wish.email}
            error={errors.email}
            hint={t`Anda mendapat tautan untuk dikirim sendiri. Pendelegasian mulai saat ia menerimanya.`}
            onChange={(event) => onChange({ email: event.currentTarget.value })}
          />
        </>
      ) : null}
    </>
  )
}
