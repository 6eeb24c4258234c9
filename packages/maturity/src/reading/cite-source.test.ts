import { describe, expect, test } from 'vitest'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { citeSource } from './cite-source.ts'

const spbe2020 = readInstrument('spbe-2020')
const text = (id: string) => spbe2020.textEditions?.find((each) => each.id === id)
const both = { document: 'permen-59-2020', at: 'hlm. 52 (Pedoman 3/2024: hlm. 90)' }

describe('the page on which a criterion stands', () => {
  test('is that of the text that is read', () => {
    expect(citeSource(spbe2020, both, text('pedoman-2024'))).toEqual({
      ...{ document: 'pedoman-3-2024', title: 'Pedoman 3/2024', at: 'hlm. 90' },
    })
    expect(citeSource(spbe2020, both, text('permen-2020'))).toEqual({
      ...{ document: 'permen-59-2020', title: 'Permen PANRB 59/2020', at: 'hlm. 52' },
    })
  })

  test('is both to who reads all texts', () => {
    expect(citeSource(spbe2020, both).at).toBe(both.at)
  })

  test('keeps what stands in brackets and is no text', () => {
    const detailed = { document: 'pedoman-3-2024', at: 'hlm. 90 (rincian: hlm. 12)' }
    expect(citeSource(spbe2020, detailed, text('pedoman-2024')).at).toBe(detailed.at)
  })

  test('of a document without a short name has its title', () => {
    expect(citeSource({ sources: {} }, { document: 'd', at: 'Isi' }).title).toBe('d')
  })
})
