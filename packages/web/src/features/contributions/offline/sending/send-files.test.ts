import { ApiProblem, type Problem } from '@undagi/api-client'
import { expect, test } from 'vitest'
import { NoAnswer } from '../../../../lib/api/no-answer.ts'
import { UnreadableFile } from '../found/found-file.ts'
import { type FileProgress, type SendSteps, sendFiles } from './send-files.ts'

const folder = { requestId: '1', indicatorCode: '1', name: '01 Uji', isOpen: true, known: [] }
const problem = (code: Problem['code'], status: number) =>
  new ApiProblem({ type: 'about:blank', title: code, code, status, requestId: '' })

interface Given {
  readonly key: string
  readonly fails?: unknown
  readonly outcome?: 'offered' | 'already'
}

const queued = ({ key, fails, outcome = 'offered' }: Given, sent: string[] = []) => ({
  key,
  file: {
    found: { path: key, bytes: 3, open: async () => new File(['isi'], 'lain.pdf') },
    ...{ name: key, folder },
  },
  steps: {
    upload: async (file, { onProgress, onBreak }) => {
      onBreak()
      onProgress(2)
      if (fails !== undefined) throw fails
      sent.push(file.name)
      return `unggahan ${file.name}`
    },
    offer: async () => outcome,
  } satisfies SendSteps,
})

async function statesOf(queue: readonly ReturnType<typeof queued>[]) {
  const last = new Map<string, FileProgress['state']>()
  const wentThrough = await sendFiles(queue, (key, { state }) => last.set(key, state))
  return { wentThrough, states: Object.fromEntries(last) }
}

test('each file is sent under the name it has in its folder, one after the other, and told as it goes', async () => {
  const sent: string[] = []
  const told: (readonly [string, string])[] = []

  await sendFiles(
    [queued({ key: 'A.pdf' }, sent), queued({ key: 'B.pdf', outcome: 'already' }, sent)],
    (key, { state }) => told.push([key, state]),
  )

  expect(sent).toEqual(['A.pdf', 'B.pdf'])
  expect(told.map((each) => each.join(' '))).toEqual([
    ...['A.pdf sending', 'A.pdf cut', 'A.pdf sending', 'A.pdf offered'],
    ...['B.pdf sending', 'B.pdf cut', 'B.pdf sending', 'B.pdf already'],
  ])
})

test.each([
  ['its bytes do not come out', new UnreadableFile('A.pdf')],
  ['the server does not take it', problem('uploads.too_large', 413)],
  ['its question was taken back meanwhile', problem('contributions.withdrawn', 422)],
])('where %s, the file is named and the others go on', async (_, fails) => {
  expect(await statesOf([queued({ key: 'A.pdf', fails }), queued({ key: 'B.pdf' })])).toEqual({
    wentThrough: true,
    states: { 'A.pdf': 'failed', 'B.pdf': 'offered' },
  })
})

test.each([
  ['the line is cut', new NoAnswer(undefined)],
  ['the assessment was sent meanwhile', problem('assessments.already_sent', 422)],
  ['the round was locked', problem('calendar.is_locked', 422)],
  ['it waited on the server for too long', problem('offline_kits.file_not_here', 422)],
  ['there is no room on the server', problem('uploads.no_room', 507)],
])('where %s, nothing more is sent for nothing', async (_, fails) => {
  expect(await statesOf([queued({ key: 'A.pdf', fails }), queued({ key: 'B.pdf' })])).toEqual({
    wentThrough: false,
    states: { 'A.pdf': 'failed' },
  })
})
