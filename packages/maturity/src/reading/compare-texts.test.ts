import { describe, expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { compareTexts } from './compare-texts.ts'

const spbe2020 = readInstrument('spbe-2020')
const codes = (
  placed: readonly { readonly level: number; readonly criterion: { readonly code: string } }[],
) => placed.map(({ level, criterion }) => `${criterion.code} at ${level}`)

describe('two texts of one instrument', () => {
  test('differ where the later moved a condition: the risk of SPBE from level 3 to level 4 of indicator 22', () => {
    const change = compareTexts(spbe2020, 'permen-2020', 'pedoman-2024').find(
      ({ indicator }) => indicator.code === '22',
    )

    expect(change && codes(change.onlyLeft)).toContain('22.3.e at 3')
    expect(change && codes(change.onlyRight)).toContain('22.4.d at 4')
  })

  test('told the other way round, are the same with their sides changed', () => {
    const there = compareTexts(spbe2020, 'permen-2020', 'pedoman-2024')
    const back = compareTexts(spbe2020, 'pedoman-2024', 'permen-2020')

    expect(
      back.map(({ onlyLeft, onlyRight, ...rest }) => ({ ...rest, onlyLeft: onlyRight, onlyRight: onlyLeft })),
    ).toEqual(there)
  })

  test('are told indicator by indicator where they differ, and nowhere else', () => {
    expect(compareTexts(spbe2020, 'pedoman-2024', 'pedoman-2024')).toEqual([])
    for (const { onlyLeft, onlyRight } of compareTexts(spbe2020, 'permen-2020', 'pedoman-2024'))
      for (const { criterion } of [...onlyLeft, ...onlyRight]) expect(criterion.onlyIn).toBeDefined()
  })

  test('are refused where the instrument has no such text', () => {
    expect(() => compareTexts(spbe2020, 'permen-2020', 'tidak-ada')).toThrow('no text edition "tidak-ada"')
  })
})
