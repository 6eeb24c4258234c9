import { expect, it } from 'vitest'
import { levelNames } from './level-names.ts'

const source = { document: 'uji', at: '' }

it('joins the names of a level in all capabilities, each name once', () => {
  const names = levelNames({
    scale: { min: 1, max: 2, values: 'integer', source },
    levelNames: { process: { 1: 'Rintisan', 2: 'Optimum' }, service: { 1: 'Informasi', 2: 'Optimum' } },
  })

  expect(names).toEqual([
    { level: 1, names: ['Rintisan', 'Informasi'] },
    { level: 2, names: ['Optimum'] },
  ])
})
