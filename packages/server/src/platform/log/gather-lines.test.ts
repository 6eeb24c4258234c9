import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gatherLines } from './gather-lines.ts'

function gathering() {
  const written: string[] = []
  return { written, lines: gatherLines((text) => written.push(text)) }
}

test('lines about requests are written together, in their order, a moment later', async () => {
  const { written, lines } = gathering()
  lines.write('satu', 'info')
  lines.write('dua', 'info')
  expect(written).toEqual([])

  await expect.poll(() => written).toEqual(['satu\ndua'])
  lines.write('tiga', 'info')
  await expect.poll(() => written).toEqual(['satu\ndua', 'tiga'])
})

test('what is graver than a request waits for nothing, and comes after what was said before it', async () => {
  const { written, lines } = gathering()
  lines.write('permintaan', 'info')
  lines.write('gagal', 'error')

  expect(written).toEqual(['permintaan\ngagal'])
  await sleep(80)
  expect(written).toHaveLength(1)
})

test('many lines do not wait for the moment, and what waits is written when the server stops', () => {
  const { written, lines } = gathering()
  for (let line = 0; line < 250; line += 1) lines.write(`${line}`, 'info')
  expect(written).toHaveLength(1)

  lines.flush()
  expect(written.flatMap((text) => text.split('\n'))).toEqual(
    Array.from({ length: 250 }, (_, line) => `${line}`),
  )
})

test('a process that ends writes what still waits', () => {
  const { written, lines } = gathering()
  const before = process.listenerCount('exit')
  lines.write('terakhir', 'info')
  const [flush] = process.listeners('exit').slice(before)
  flush?.call(process, 0)

  expect(written).toEqual(['terakhir'])
  expect(process.listenerCount('exit')).toBe(before)
})
