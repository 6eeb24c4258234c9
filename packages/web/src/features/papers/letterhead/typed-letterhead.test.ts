import { describe, expect, it } from 'vitest'
import { toNewLetterhead, toTyped } from './typed-letterhead.ts'

const letterhead = {
  ...{ owner: 'PEMERINTAH KOTA CONTOH', unit: null, contact: ['Jalan Contoh 1', 'contoh.example'] },
  ...{ place: 'Kota Contoh', version: 2, logo: null, authorName: 'Rina', madeAt: null },
  signatory: { name: 'Ni Luh Sekarini', position: null, employeeNumber: null },
}

describe('what an administrator typed for the letterhead', () => {
  it('is sent as it stood where nothing was changed', () => {
    expect(toNewLetterhead(toTyped(letterhead), 2)).toEqual({
      ...{ owner: letterhead.owner, unit: null, contact: letterhead.contact, place: 'Kota Contoh' },
      ...{ signatory: letterhead.signatory, logo: 'keep', expectedVersion: 2 },
    })
  })

  it('leaves out blank lines, and is not sent without a name or with a fifth line', () => {
    const typed = toTyped(letterhead)

    expect(toNewLetterhead({ ...typed, contact: ' satu \n\n dua' }, 2)?.contact).toEqual(['satu', 'dua'])
    expect(toNewLetterhead({ ...typed, owner: '  ' }, 2)).toBeUndefined()
    expect(toNewLetterhead({ ...typed, contact: '1\n2\n3\n4\n5' }, 2)).toBeUndefined()
  })
})
