import { useLingui } from '@lingui/react/macro'
import { chosenPosition, type FilterChoice } from './filter-choice.ts'
import type { IndicatorFilter } from './indicator-filter.ts'
import { type FilterGround, useFilterChoices } from './use-filter-choices.ts'

/** The filter sentence as it is read, for papers on which nothing can be pressed. */
export function useFilterText(ground: FilterGround, filter: IndicatorFilter): string {
  const { t } = useLingui()
  const choices = useFilterChoices(ground)
  const say = (words: readonly FilterChoice[]) => words[chosenPosition(words, filter)]?.label ?? ''
  const [aspect, value, rated, criteria] = [
    choices.aspect,
    choices.value,
    choices.rated,
    choices.criteria,
  ].map(say)
  const search = filter.cari ? `“${filter.cari}”` : t`kata apa saja`
  return [
    t`Indikator ${aspect}, bernilai ${value}, ${rated}, ${criteria}, memuat ${search}`,
    ...(filter.penjelasan ? [say(choices.explained)] : []),
    ...(filter.berubah ? [say(choices.change)] : []),
  ].join(', ')
}
