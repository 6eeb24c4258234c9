import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { hasProgram } from './has-program.ts'
import { programFolders } from './program-folders.ts'

test('programs are looked for where whoever started us says', () => {
  expect(programFolders({ PATH: '/opt/homebrew/bin:/usr/bin' })).toBe('/opt/homebrew/bin:/usr/bin')
})

test('and never in the folder that a reader happens to be in', () => {
  expect(programFolders({ PATH: 'node_modules/.bin:.::/usr/bin' })).toBe('/usr/bin')
  expect(programFolders({ PATH: '' })).toBe('/usr/bin:/bin:/usr/local/bin')
})

test('a program is there where one of the folders holds it', () => {
  using folder = temporaryFolder()
  folder.write('pdftotext', '')

  expect(hasProgram('pdftotext', `/tidak-ada:${folder.path}`)).toBe(true)
  expect(hasProgram('pdftotext', '/tidak-ada')).toBe(false)
})
