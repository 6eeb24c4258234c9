import { expect, test } from 'vitest'
import { EXIT } from '../exit-code.ts'
import { describeFailure } from '../output/describe-failure.ts'
import { explainServerFailure } from './explain-server-failure.ts'

test('a database that this version cannot use ends in a sentence and exit code 2, never in a stack trace', () => {
  const problem = Object.assign(new Error('Basis data ini dibuat oleh versi Undagi yang lain.'), {
    name: 'DatabaseProblem',
  })

  expect(describeFailure(explainServerFailure(problem))).toEqual({
    exitCode: EXIT.unusable,
    lines: ['Basis data ini dibuat oleh versi Undagi yang lain.'],
  })
})
