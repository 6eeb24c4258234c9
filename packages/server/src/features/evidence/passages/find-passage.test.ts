import { expect, test } from 'vitest'
import { findPassage } from './find-passage.ts'

const file = (position: number, ...texts: readonly string[]) => ({
  position,
  pages: texts.map((text, index) => ({ page: index + 1, text })),
})
const decree = file(1, 'SK\nPasal 4 mengatur jam buka.', 'Pasal 4\nJam buka pukul 08.00.', '')

test('an article without a page is found; of a page that was named it is told whether it holds the article', () => {
  expect(findPassage([decree], { article: 'Pasal 4', page: null })).toEqual({
    ...{ state: 'found', position: 1, page: 2, claimedPageHoldsIt: null },
  })
  expect(findPassage([decree], { article: 'Pasal 4', page: 2 })).toMatchObject({ claimedPageHoldsIt: true })
  expect(findPassage([decree], { article: 'Pasal 4', page: 1 })).toMatchObject({
    ...{ page: 2, claimedPageHoldsIt: false },
  })
})

test('of a page of which nothing was read nobody can tell', () => {
  expect(findPassage([decree], { article: 'Pasal 4', page: 3 })).toMatchObject({ claimedPageHoldsIt: null })
})

test('it is looked for in every file, and said where it is in none, or none was read', () => {
  const attachment = file(2, 'LAMPIRAN I\nDaftar')

  expect(findPassage([decree, attachment], { article: 'Lampiran I', page: null })).toMatchObject({
    ...{ state: 'found', position: 2, page: 1 },
  })
  expect(findPassage([decree], { article: 'Pasal 9', page: 1 })).toMatchObject({
    ...{ state: 'not_found', claimedPageHoldsIt: false },
  })
  expect(findPassage([file(1, '', ' ')], { article: 'Pasal 9', page: 1 })).toMatchObject({ state: 'unread' })
  expect(findPassage([decree], { article: 'Bagian tengah', page: 1 })).toMatchObject({ state: 'not_named' })
  expect(findPassage([decree], { article: null, page: 1 })).toMatchObject({ state: 'not_named' })
})
