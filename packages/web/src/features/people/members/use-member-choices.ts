import { useLingui } from '@lingui/react/macro'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { type PeopleFilter, type Phase, roles } from '../people-filter.ts'

/** The words of the sentence above the list, and the sentence itself for a file that leaves the page. */
export function useMemberChoices({ keadaan = 'berlaku', peran }: PeopleFilter) {
  const { t } = useLingui()
  const roleNames = useRoleNames()
  const phases: readonly { value: Phase; label: string }[] = [
    { value: 'berlaku', label: t`masih berlaku` },
    { value: 'berakhir', label: t`sudah berakhir` },
    { value: 'mendatang', label: t`belum mulai` },
    { value: 'semua', label: t`berlaku kapan pun` },
  ]
  const roleChoices = [
    { value: 'semua', label: t`peran apa pun` },
    ...roles.map((role) => ({ value: role, label: roleNames.of(role) })),
  ]
  const labelIn = (choices: readonly { value: string; label: string }[], value: string) =>
    choices.find((choice) => choice.value === value)?.label ?? ''
  const phase = labelIn(phases, keadaan)
  const role = labelIn(roleChoices, peran ?? 'semua')
  return { phases, roleChoices, sentence: t`Orang dengan ${role} yang ${phase}` }
}
