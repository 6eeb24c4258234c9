import { openBlanks } from '@undagi/maturity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendModel } from './append-model.ts'
import { blankAfter } from './blank-after.ts'

const model = 'Perwali Nomor [nomor] tanggal [tanggal], hlm. [halaman].'

describe('the blanks that are still open', () => {
  it('come one after the other, and from the last one back to the first', () => {
    const blanks = openBlanks(model, model)

    expect(blankAfter(blanks, 0)?.text).toBe('nomor')
    expect(blankAfter(blanks, 21)?.text).toBe('tanggal')
    expect(blankAfter(blanks, model.length)?.text).toBe('nomor')
  })
})

describe('a model text', () => {
  it('is all there is in an empty field', () => {
    expect(appendModel('  \n', model)).toBe(model)
  })

  it('stands under what is written already', () => {
    expect(appendModel('Perwali 12/2022.', model)).toBe(`Perwali 12/2022.\n\n${model}`)
  })

  it('never loses a letter of what was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(appendModel(typed, model)).toContain(typed.trim())
        expect(openBlanks(appendModel(typed, model), model).length).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
