import { describe, expect, it } from 'vitest'
import { wayToTarget } from './way-to-target.ts'

const way = (target: string | null, exact: string, rounded: string) =>
  wayToTarget({ target, decimals: 2, index: { exact, rounded } })

describe('the way to the target', () => {
  it('is the exact distance, rounded', () => {
    expect(way('3.2', '6091/2000', '3.05')).toMatchObject({
      target: '3.20',
      distance: '0.15',
      isRounded: true,
    })
  })

  it('never says 0.00 as long as something is missing', () => {
    const small = way('3.2', '3.1996', '3.20')

    expect(small).toMatchObject({ distance: '0.0004', isRounded: false })
    expect(small?.proof.direction).toBe('up')
  })

  it('knows a target that is passed, and one that is met exactly', () => {
    expect(way('3', '3.1', '3.10')?.proof.direction).toBe('down')
    expect(way('3.10', '31/10', '3.10')?.proof.direction).toBe('same')
  })

  it('needs a target', () => {
    expect(way(null, '3', '3.00')).toBeNull()
  })
})
