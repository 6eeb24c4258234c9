import { useLingui } from '@lingui/react/macro'
import type { AuditPerson } from '../../lib/api/contract.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { AuditFilter } from './audit-filter.ts'
import { useAuditChoices } from './use-audit-choices.ts'

/** The filter as one reads it, for the file that is taken along. */
export function useFilterSentence(people: readonly AuditPerson[]) {
  const { t } = useLingui()
  const format = useFormat()
  const choices = useAuditChoices(people)
  const labelIn = (list: readonly { value: string; label: string }[], value: string) =>
    (list.find((each) => each.value === value) ?? list[0])?.label ?? ''
  return ({ orang, hal, hasil, objek, dari, sampai }: AuditFilter): string => {
    const [outcome, person] = [
      labelIn(choices.outcomes, hasil ?? 'semua'),
      labelIn(choices.people, orang ?? ''),
    ]
    const parts = [t`Yang ${outcome} ${person} tentang ${labelIn(choices.areas, hal ?? 'semua')}`]
    if (objek !== undefined) parts.push(t`memuat “${objek}”`)
    if (dari !== undefined) parts.push(t`dari ${format.day(dari)}`)
    if (sampai !== undefined) parts.push(t`sampai ${format.day(sampai)}`)
    return parts.join(', ')
  }
}
