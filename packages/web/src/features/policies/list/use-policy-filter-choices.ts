import { useLingui } from '@lingui/react/macro'
import type { PolicySummary } from '../../../lib/api/contract.ts'
import type { FilterChoice } from '../../../ui/filter-choice.ts'
import { usePolicyWords } from '../use-policy-words.ts'
import { kindsInAddress, type PolicyFilter, statesInAddress, yearOf } from './policy-filter.ts'

type Choices = readonly FilterChoice<PolicyFilter>[]

/** What each word of the sentence can say; years and indicators are those that the register has. */
export function usePolicyFilterChoices(policies: readonly PolicySummary[]) {
  const { t } = useLingui()
  const { kinds, states } = usePolicyWords()
  const years = [...new Set(policies.flatMap((policy) => yearOf(policy) ?? []))].toSorted((a, b) => b - a)
  const codes = new Set(policies.flatMap(({ carries }) => carries.map(({ indicatorCode }) => indicatorCode)))
  const kind: Choices = [
    { label: t`Kebijakan jenis apa saja`, part: { jenis: undefined } },
    ...keysOf(kindsInAddress).map((jenis) => ({ label: kinds[kindsInAddress[jenis]], part: { jenis } })),
  ]
  const state: Choices = [
    { label: t`apa saja`, part: { keadaan: undefined } },
    ...keysOf(statesInAddress).map((keadaan) => ({
      label: keadaan === 'ditetapkan' ? t`ditetapkan atau diubah` : states[statesInAddress[keadaan][0]],
      part: { keadaan },
    })),
  ]
  const year: Choices = [
    { label: t`tahun berapa saja`, part: { tahun: undefined } },
    ...years.map((tahun) => ({ label: t`ditetapkan ${tahun}`, part: { tahun } })),
  ]
  const carried: Choices = [
    { label: t`indikator mana saja`, part: { indikator: undefined } },
    ...[...codes]
      .toSorted((a, b) => a.localeCompare(b, 'id', { numeric: true }))
      .map((indikator) => ({ label: t`indikator ${indikator}`, part: { indikator } })),
  ]
  const review: Choices = [
    { label: t`peninjauan kapan saja`, part: { tinjau: undefined } },
    { label: t`peninjauannya sudah lewat`, part: { tinjau: 'lewat' } },
    { label: t`peninjauannya sudah dekat`, part: { tinjau: 'dekat' } },
  ]
  return { kind, state, year, carried, review }
}

function keysOf<Keys extends string>(of: Readonly<Record<Keys, unknown>>): Keys[] {
  const isKey = (key: string): key is Keys => Object.hasOwn(of, key)
  return Object.keys(of).filter(isKey)
}
