import { expect, test } from 'vitest'
import { readInstrumentFiles } from '../testing/read-instrument-files.ts'
import { parseInstrument } from './parse-instrument.ts'
import type { SourceFile } from './yaml-file.ts'

const files = readInstrumentFiles('spbe-2020')

function toldWith(path: string, change: (text: string) => string | undefined): readonly string[] {
  const changed = files.flatMap((file): readonly SourceFile[] => {
    if (file.path !== path) return [file]
    const text = change(file.text)
    return text === undefined ? [] : [{ path, text }]
  })
  const parsed = parseInstrument(changed)
  return parsed.ok ? [] : parsed.issues.map((issue) => `${issue.path} ${issue.code}`)
}

test.each([
  ['an anchor', (text: string) => text.replace('capability: ', 'capability: &a ')],
  ['a key written twice', (text: string) => text.replace('capability: ', 'code: x\ncapability: ')],
  ['a tab', (text: string) => text.replace('capability: ', '\tcapability: ')],
])('%s in a file is told alone: what others refer to lies in it', (_, change) => {
  expect(toldWith('indicators/22.yaml', change)).toEqual(['indicators/22.yaml file.yaml'])
  expect(toldWith('aspects/A5.yaml', (text) => change(text.replace('name: ', 'capability: ')))).toEqual([
    'aspects/A5.yaml file.yaml',
  ])
})

test('a file that is missing is told once, where it is named', () => {
  expect(toldWith('indicators/22.yaml', () => undefined)).toEqual(['aspects/A5.yaml tree.file_missing'])
  expect(toldWith('aspects/A5.yaml', () => undefined)).toEqual(['instrument.yaml tree.file_missing'])
})

test('what hides the rest is told first, and other faults still are', () => {
  const both = files.map(({ path, text }) => {
    if (path === 'indicators/22.yaml') return { path, text: text.replace('capability: ', 'capability: &a ') }
    return {
      path,
      text: path === 'indicators/01.yaml' ? text.replace('capability: ', 'kapabilitas: ') : text,
    }
  })
  const parsed = parseInstrument(both)

  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    'indicators/22.yaml',
    'indicators/01.yaml',
    'indicators/01.yaml',
  ])
})

test('a reference to what no file holds is still refused where all are read', () => {
  expect(toldWith('indicators/08.yaml', (text) => text.replace(/code: "22"/, 'code: "99"'))).toEqual([
    'indicators/08.yaml references.unknown',
  ])
})
