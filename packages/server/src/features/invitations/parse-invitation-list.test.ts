import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInvitationList } from './parse-invitation-list.ts'

const only = (text: string) => parseInvitationList(text).map(({ line: _, unit: __, ...parts }) => parts)
const rina = { name: 'Rina Wulandari', email: 'rina@contoh.go.id', roles: 'administrator' }

describe('a pasted list', () => {
  test.each([
    ['semicolons', 'Rina Wulandari; rina@contoh.go.id; administrator'],
    ['tabs, as copied from a spreadsheet', 'Rina Wulandari\trina@contoh.go.id\tadministrator'],
    ['commas', 'Rina Wulandari, rina@contoh.go.id, administrator'],
    ['a heading above', 'Nama; Surel; Peran\nRina Wulandari; rina@contoh.go.id; administrator'],
    [
      'blank lines and Windows line ends',
      '\r\n\r\nRina Wulandari; rina@contoh.go.id; administrator\r\n  \r\n',
    ],
    ['the mark that Excel writes first', '\uFEFFRina Wulandari;rina@contoh.go.id;administrator'],
    ['quotes around each part', '"Rina Wulandari","rina@contoh.go.id","administrator"'],
    ['capitals in the address', 'Rina Wulandari; Rina@Contoh.go.id; administrator'],
  ])('with %s is understood', (_, text) => {
    expect(only(text)).toEqual([rina])
  })

  test('keeps an academic title whose comma is also the separator', () => {
    expect(only('Rina Wulandari, S.Kom., M.T., rina@contoh.go.id, administrator')).toEqual([
      { ...rina, name: 'Rina Wulandari, S.Kom., M.T.' },
    ])
    expect(only('"Rina Wulandari, S.Kom.",rina@contoh.go.id,administrator')).toEqual([
      { ...rina, name: 'Rina Wulandari, S.Kom.' },
    ])
  })

  test('counts lines as an editor does, with the heading and blank ones', () => {
    const text = 'nama;surel;peran\n\nRina; rina@contoh.go.id; administrator\nDedi; dedi@contoh.go.id; asesor'

    expect(parseInvitationList(text).map(({ line }) => line)).toEqual([3, 4])
  })

  test('takes the second part for the address where no part has an @', () => {
    expect(only('Rina; rina.contoh.go.id; administrator')).toEqual([
      { name: 'Rina', email: 'rina.contoh.go.id', roles: 'administrator' },
    ])
  })

  test('of nothing has no rows', () => {
    expect(parseInvitationList(' \n\n')).toEqual([])
  })
})

const words = (alphabet: string) =>
  fc
    .string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== '')

const person = fc.record({
  name: words("abcdefgh ijkl'.-").map((text) => `Bu ${text}`),
  email: fc.tuple(words('abc.9'), words('xyz-')).map(([local, host]) => `${local}@${host}.go.id`),
  roles: fc.constantFrom('administrator', 'asesor internal', 'administrator + asesor internal', 'bos', ''),
})

describe('whatever people write', () => {
  test('every person comes back as written, for each separator, line end and amount of blank', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', '\t', ',', ' ; ', ', '),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        fc.boolean(),
        (people, separator, lineEnd, withHeading) => {
          const lines = people.map(({ name, email, roles }) => [name, email, roles].join(separator))
          const heading = withHeading ? [`Nama${separator}Surel${separator}Peran`] : []

          expect(only([...heading, ...lines].join(lineEnd))).toEqual(people)
        },
      ),
    )
  })

  test('no text is lost: each line that holds something is a row or the heading', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@;,\t\n\r "') }), (text) => {
        const written = text.split(/\r\n|\r|\n/).filter((line) => /[^\s;,]/.test(line))

        expect(parseInvitationList(text)).toHaveLength(written.length)
      }),
    )
  })
})
