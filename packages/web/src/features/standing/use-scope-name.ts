import { useLingui } from '@lingui/react/macro'
import type { StandingScope } from '../../lib/api/standing.ts'
import { useCategoryWords } from '../../lib/use-category-words.ts'

/** "Nasional", "Kalimantan Timur", "Kota": those one is compared with. */
export function useScopeName(): (scope: Pick<StandingScope, 'kind' | 'name'>) => string {
  const { t } = useLingui()
  const category = useCategoryWords()
  return ({ kind, name }) => {
    if (kind === 'national') return t`Nasional`
    if (kind === 'category') return category(name)
    return name ?? t`Provinsi`
  }
}
