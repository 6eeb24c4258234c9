import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentFindings } from '../../../lib/api/contract.ts'
import { proposeTitle } from './propose-title.ts'

const found = (subject: string | null): DocumentFindings => ({
  ...{
    kind: 'minutes',
    kindName: 'Notula',
    means: 'minutes',
    status: 'not_applicable',
    subject,
    issuer: null,
  },
  ...{ number: null, year: null, date: null, pages: 1, text: 'scanned', issues: [], signatures: [] },
})
const read = (name: string, subject: string | null = null) => ({
  name,
  reading: 'read' as const,
  found: found(subject),
})
const nothing = { title: '' }

test('a scan that says nothing of itself gets a proposal from its name, and so does what nobody could read', () => {
  const title = { title: 'Notula Rapat 2023', fileName: 'notula_rapat_2023_final.pdf' }
  expect(proposeTitle([read('notula_rapat_2023_final.pdf')], nothing)).toEqual(title)
  for (const reading of ['failed', 'timed_out', 'too_large', 'not_read'] as const)
    expect(proposeTitle([{ name: title.fileName, reading, found: null }], nothing)).toEqual(title)
})

test('of several files the first whose name says something proposes', () => {
  const files = ['IMG_20230412_103055.jpg', 'Undangan Bimtek.jpg', 'Notula.jpg'].map((name) => read(name))
  expect(proposeTitle(files, nothing)?.title).toBe('Undangan Bimtek')
})

test('where one of the files says its title, or is still being read, its name is not used', () => {
  expect(proposeTitle([read('lampiran a.pdf'), read('b.pdf', 'Rapat Tim')], nothing)).toBeNull()
  expect(
    proposeTitle([read('notula.pdf'), { name: 'b.pdf', reading: 'waiting', found: null }], nothing),
  ).toBeNull()
})

test('where somebody has written a title nothing is proposed, whatever the files are called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (title, names) => {
      fc.pre(title.trim() !== '')
      expect(
        proposeTitle(
          names.map((name) => read(name)),
          { title },
        ),
      ).toBeNull()
    }),
  )
})
