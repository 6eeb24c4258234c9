import type { Instrument } from '@undagi/maturity'
import { useMemo } from 'react'
import { createLevelOfValue } from '../lib/level-of-value.ts'
import { useFormat } from '../lib/use-format.ts'
import { LevelTile } from './level-tile.tsx'

interface ValueTileProps {
  readonly instrument: Instrument
  readonly value: string | null
}

/** A value on its colour; a dash where nobody gave one. */
export function ValueTile({ instrument, value }: ValueTileProps) {
  const format = useFormat()
  const levelOf = useMemo(() => createLevelOfValue(instrument), [instrument])
  return <LevelTile level={levelOf(value)}>{value === null ? '–' : format.number(value)}</LevelTile>
}
