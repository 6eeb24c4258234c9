import { expect, test } from 'vitest'
import { distinctFiles } from './distinct-files.ts'

const file = (fileName: string, sha256: string) => ({ fileName, sha256 })

test('the same file under three names is kept once, under the first, and the order stays', () => {
  const files = [
    file('SK.pdf', 'a'),
    file('Notula.pdf', 'b'),
    file('SK (1).pdf', 'a'),
    file('SK akhir.pdf', 'a'),
  ]

  expect(distinctFiles(files)).toEqual([file('SK.pdf', 'a'), file('Notula.pdf', 'b')])
})
