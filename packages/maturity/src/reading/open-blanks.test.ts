import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOpenBlanks, openBlanks } from './open-blanks.ts'

const model = 'Perwali Nomor [nomor] tanggal [tanggal], hlm. [halaman].'

describe('the blanks that are still open', () => {
  it('are those of the model, where they stand', () => {
    expect(openBlanks(model, model).map(({ text }) => text)).toEqual(['nomor', 'tanggal', 'halaman'])
    expect(model.slice(14, 21)).toBe('[nomor]')
    expect(openBlanks(model, model)[0]).toEqual({ text: 'nomor', start: 14, end: 21 })
  })

  it('are fewer with each one that is filled in', () => {
    expect(openBlanks('Perwali Nomor 12 tanggal [tanggal], hlm. 4.', model)).toHaveLength(1)
  })

  it('are none in brackets of the own text', () => {
    expect(openBlanks('Perwali Nomor 12 [lampiran terpisah].', model)).toEqual([])
  })
})

describe('the open blanks of an indicator', () => {
  it('are those of both texts', () => {
    const models = { facts: model, analysis: 'Terpenuhi karena [alasan].' }

    expect(countOpenBlanks(models, models)).toBe(4)
    expect(countOpenBlanks({ facts: model, analysis: 'Terpenuhi.' }, models)).toBe(3)
  })

  it('are none where nobody wrote a model, whatever stands in brackets', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (facts, analysis) => {
        expect(countOpenBlanks({ facts, analysis }, undefined)).toBe(0)
      }),
    )
  })
})
