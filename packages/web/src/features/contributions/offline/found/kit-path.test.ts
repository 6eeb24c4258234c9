import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kitPath } from './kit-path.ts'

test.each([
  ['kit/Bukti/01 Arsitektur/SK.pdf', ['kit', 'Bukti', '01 Arsitektur', 'SK.pdf']],
  ['./Bukti/SK.pdf', ['Bukti', 'SK.pdf']],
  [String.raw`Bukti\01 Arsitektur\SK.pdf`, ['Bukti', '01 Arsitektur', 'SK.pdf']],
  ['Bukti/Lampiran..pdf', ['Bukti', 'Lampiran..pdf']],
])('%s is a way through folders', (path, steps) => {
  expect(kitPath(path)).toEqual(steps)
})

test.each([
  '../SK.pdf',
  'Bukti/../../SK.pdf',
  String.raw`Bukti\..\..\SK.pdf`,
  '/etc/passwd',
  String.raw`C:\Windows\SK.pdf`,
  'c:SK.pdf',
  String.raw`\\server\SK.pdf`,
  'Bukti//SK.pdf',
  'Bukti/SK\u202efdp.exe',
  'Bukti/SK\0.pdf',
  'Bukti/',
  '',
  '.',
])('%j leads out, begins at a root or hides something, and is none', (path) => {
  expect(kitPath(path)).toBeUndefined()
})

test('no path ever escapes, whatever it is made of', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '', '/', '\\', 'C:', '\0', '\u202e', 'Bukti', '01 Arsitektur', 'SK.pdf', ' '),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', '/', '\\'), (pieces, between) => {
      const steps = kitPath(pieces.join(between))

      // as a machine resolves it, it stays below where it begins
      if (steps === undefined) return
      const resolved = new URL(steps.map(encodeURIComponent).join('/'), 'file:///kit/').pathname
      expect(resolved.startsWith('/kit/')).toBe(true)
      expect(resolved.split('/')).toHaveLength(steps.length + 2)
      for (const step of steps) expect(step).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\.{0,2}$|^[a-z]:/iu)
    }),
  )
})
