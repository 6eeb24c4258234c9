import { useLingui } from '@lingui/react/macro'
import { type Instrument, yearsOfTexts } from '@undagi/maturity'

/** The assessment years of some text editions in words: "2021-2022", "2023", "2024 dan sesudahnya". */
export function useTextYears(
  instrument: Pick<Instrument, 'textEditions'>,
): (ids: readonly string[]) => string {
  const { t } = useLingui()
  return (ids) =>
    yearsOfTexts(instrument, ids)
      .map(({ from, to }) => {
        if (to === null) return t`${from} dan sesudahnya`
        return from === to ? String(from) : `${from}-${to}`
      })
      .join(', ')
}
