import { useLingui } from '@lingui/react/macro'
import { type Instrument, nodesOf } from '@undagi/maturity'

/** The index, or the part of the instrument that bears this code. */
export function useFigureName(instrument: Instrument): (code: string) => string {
  const { t } = useLingui()
  const names = new Map(nodesOf(instrument).map(({ code, shortName }) => [code, shortName]))
  return (code) => (code === instrument.root.code ? t`Indeks` : (names.get(code) ?? code))
}
