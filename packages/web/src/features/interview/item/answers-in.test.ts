import { expect, test } from 'vitest'
import { answersIn } from './answers-in.ts'

test('only what was answered can be taken into the facts, with who said it; questions and notes of assessors cannot', () => {
  const said = { spokenBy: '', byName: 'Dedi Saputra' }

  expect(
    answersIn({
      contributions: [
        { ...said, kind: 'question', text: 'Di berapa unit?' },
        { ...said, kind: 'answer', text: 'Di 12 unit.' },
        { ...said, kind: 'note', text: 'Meragukan.' },
        { ...said, kind: 'answer', text: 'Juga di kecamatan.', spokenBy: 'Camat' },
      ],
    }),
  ).toEqual(['Di 12 unit. (Dedi Saputra)', 'Juga di kecamatan. (Camat)'])
})
