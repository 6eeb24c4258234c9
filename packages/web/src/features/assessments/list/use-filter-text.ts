import { useLingui } from '@lingui/react/macro'
import { chosenLabel } from '../../../ui/filter-choice.ts'
import type { IndicatorFilter } from './indicator-filter.ts'
import { type FilterGround, useFilterChoices } from './use-filter-choices.ts'

/** The filter sentence as it is read, for papers on which nothing can be pressed. */
export function useFilterText(ground: FilterGround, filter: IndicatorFilter): string {
  const { t } = useLingui()
  const choices = useFilterChoices(ground)
  const [aspect, value, rated, criteria] = [
    choices.aspect,
    choices.value,
    choices.rated,
    choices.criteria,
  ].map((words) => chosenLabel<IndicatorFilter>(words, filter))
  const search = filter.cari ? `“${filter.cari}”` : t`kata apa saja`
  return [
    t`Indikator ${aspect}, bernilai ${value}, ${rated}, ${criteria}, memuat ${search}`,
    ...(filter.penjelasan ? [chosenLabel<IndicatorFilter>(choices.explained, filter)] : []),
    ...(filter.bukti ? [chosenLabel<IndicatorFilter>(choices.proof, filter)] : []),
    ...(filter.berubah ? [chosenLabel<IndicatorFilter>(choices.change, filter)] : []),
  ].join(', ')
}
