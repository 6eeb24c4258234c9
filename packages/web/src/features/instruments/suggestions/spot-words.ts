import { useLingui } from '@lingui/react/macro'
import type { SpotAddress } from '@undagi/maturity'

/** A place in an instrument in a few words: "butir 1.3.a", "sumber indikator 11". */
export function useSpotWords(): (spot: SpotAddress) => string {
  const { t } = useLingui()
  return ({ part, indicator, level, criterion }) => {
    if (part === 'indicator') return t`indikator ${indicator}`
    if (part === 'level') return t`indikator ${indicator} tingkat ${level ?? ''}`
    if (part === 'criterion') return t`butir ${criterion ?? ''}`
    if (part === 'purpose') return t`maksud indikator ${indicator}`
    if (part === 'documents') return t`dokumen dan pemegang bukti indikator ${indicator}`
    if (part === 'mistakes') return t`kekeliruan lazim indikator ${indicator}`
    if (part === 'model') return t`contoh isian indikator ${indicator}`
    if (part === 'related') return t`indikator terkait dengan ${indicator}`
    return criterion ? t`sumber butir ${criterion}` : t`sumber indikator ${indicator}`
  }
}
