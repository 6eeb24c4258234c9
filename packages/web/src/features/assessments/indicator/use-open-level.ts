import { type Indicator, type Level, supportedLevel } from '@undagi/maturity'
import { useState } from 'react'

interface OpenLevel {
  /** The level whose criteria stand open; `undefined` where the indicator has none. */
  readonly open: Level | undefined
  /** The first level that the ticked criteria do not support yet; `undefined` at the top. */
  readonly next: Level | undefined
  readonly openNext: () => void
}

/**
 * The next level is open when the page is opened, and stays so: its last tick must not take the list, and the
 * keyboard's place in it, away under somebody's hands.
 */
export function useOpenLevel(indicator: Indicator, met: ReadonlySet<string>): OpenLevel {
  const supported = supportedLevel(indicator, met).level
  const next = indicator.levels.find(({ level }) => level > (supported ?? Number.NEGATIVE_INFINITY))
  const highest = indicator.levels.findLast(({ criteria }) => criteria.length > 0)
  const [openLevel, setOpenLevel] = useState((next ?? highest)?.level)
  const open = indicator.levels.find(({ level }) => level === openLevel)
  return { open, next, openNext: () => setOpenLevel(next?.level) }
}
