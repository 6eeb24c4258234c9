import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const module = new URL('give-back-memory.ts', import.meta.url)

/** MB of heap before and after, in a process that has just dropped what it loaded. */
function heapOf(...flags: string[]): { readonly before: number; readonly after: number } {
  const script = `
    import { giveBackMemory } from '${module}'
    let loaded = Array.from({ length: 1_500_000 }, (_, n) => ({ n }))
    const heap = () => process.memoryUsage().heapTotal / 1_000_000
    const before = heap()
    loaded = undefined
    giveBackMemory()
    console.log(JSON.stringify({ before, after: heap() }))`
  return JSON.parse(
    execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}

test('what loading has left is given back', () => {
  const { before, after } = heapOf('--expose-gc')

  expect(after).toBeLessThan(before / 2)
})

test('a process that cannot collect by itself goes on', () => {
  expect(heapOf().after).toBeGreaterThan(0)
})
