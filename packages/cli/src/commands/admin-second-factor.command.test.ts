import { expect, test } from 'vitest'
import { runUndagi } from '../testing/run-undagi.ts'

test('undagi admin second-factor says where it looked for an installation when there is none', {
  timeout: 120_000,
}, async () => {
  const { exitCode, stdout, stderr } = await runUndagi(
    ...['admin', 'second-factor', '--data', '/tidak/ada', '--email', 'ani@kota.go.id'],
  )

  expect({ isRefused: exitCode !== 0, stdout }).toEqual({ isRefused: true, stdout: '' })
  expect(stderr).toContain('Tidak ada instalasi Undagi di /tidak/ada')
})
