import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCheckCode, newCheckCode, spelledCode } from './check-code.ts'

describe('the check code of a paper', () => {
  it('is read again as it was printed, and as people copy it', () => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const code = newCheckCode()

        expect(findCheckCode(spelledCode(code))).toBe(code)
        expect(findCheckCode(` ${spelledCode(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
        expect(findCheckCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code)
      }),
    )
  })

  it('is printed in fours', () => {
    expect(spelledCode('7K2MQ4RT9XWBD3HN')).toBe('7K2M-Q4RT-9XWB-D3HN')
  })

  it('is no other text', () => {
    for (const typed of ['', '7K2M', '7K2M-Q4RT-9XWB-D3HNN', '7K2M-Q4RT-9XWB-D3H%', "' OR 1=1 --"])
      expect(findCheckCode(typed)).toBeUndefined()
  })
})
