import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'

/** "Dinas A, Dinas B, dan Dinas C", in the language of the page. */
export function useNameList(): (names: readonly string[]) => string {
  const { i18n } = useLingui()
  const { locale } = i18n
  return useCallback((names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names), [locale])
}
