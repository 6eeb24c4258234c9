import { useLingui } from '@lingui/react/macro'
import type { RuledBoundary } from '@undagi/maturity'
import { useMemo } from 'react'

/** By which index a predicate is decided, as a person reads it. */
export function useBoundaryWords() {
  const { t } = useLingui()
  return useMemo(() => {
    const names: Readonly<Record<RuledBoundary, string>> = {
      rounded: t`indeks yang sudah dibulatkan`,
      unrounded: t`indeks sebelum dibulatkan`,
      unknown: t`belum diketahui; bila berbeda, kedua predikat ditampilkan`,
    }
    return { nameOf: (rule: RuledBoundary) => names[rule] }
  }, [t])
}
