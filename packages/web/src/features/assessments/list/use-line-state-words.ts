import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../lib/use-format.ts'
import type { IndicatorLine } from './indicator-lines.ts'

/** Where the work on an indicator stands, in words. */
export function useLineStateWords(): (line: IndicatorLine) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ value, supported, agrees, hasFacts, hasAnalysis, openBlanks }) => {
    if (value === null) return t`Belum dinilai`
    if (agrees === false) return t`Diklaim ${format.number(value)}, butir mendukung ${supported}`
    if (!hasFacts && !hasAnalysis) return t`Fakta dan Analisis belum ditulis`
    if (!hasFacts) return t`Fakta belum ditulis`
    if (!hasAnalysis) return t`Analisis belum ditulis`
    if (openBlanks > 0) return t`${plural(openBlanks, { other: '# isian kosong' })}`
    return t`Lengkap`
  }
}
