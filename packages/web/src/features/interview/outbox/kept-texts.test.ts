import { expect, test } from 'vitest'
import { readText, writeText } from './kept-texts.ts'

function device() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const of = (personId: string) => ({ personId, name: 'a1/klarifikasi/k1' })

test('what one person typed is never read by another on the same device, and is there when they come back', () => {
  const storage = device()
  writeText(of('ani'), 'SK sudah ditetapkan.', storage)

  expect(readText(of('budi'), storage)).toBe('')
  writeText(of('budi'), 'Lain sama sekali.', storage)
  writeText(of('budi'), '', storage)
  expect(readText(of('ani'), storage)).toBe('SK sudah ditetapkan.')
})

test('what was sent leaves nothing behind, and a device that refuses keeps nothing and fails nobody', () => {
  const storage = device()
  writeText(of('ani'), 'SK sudah ditetapkan.', storage)
  writeText(of('ani'), '', storage)
  expect(storage.kept.size).toBe(0)

  const refuse = () => {
    throw new Error('refused')
  }
  const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse }
  expect(() => writeText(of('ani'), 'Teks', refusing)).not.toThrow()
  expect(readText(of('ani'), refusing)).toBe('')
})
