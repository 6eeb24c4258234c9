import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../doctor/exit-code-of.ts'
import { runUndagi } from '../testing/run-undagi.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

describe('undagi doctor', { timeout: 120_000 }, () => {
  test('cannot look where no installation is', async () => {
    const { exitCode, stdout, stderr } = await runUndagi('doctor', '--data', '/tidak/ada')

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Tidak ada instalasi di /tidak/ada')
  })

  test('says what is wrong and what to do, and ends with 1', async () => {
    using folder = temporaryFolder()

    const { exitCode, stdout, stderr } = await runUndagi('doctor', '--data', folder.path)

    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^TEMUAN +Berkas rahasia: .*\n +- Berkas .* tidak ada\.\n +→ /m)
    expect(stdout).toMatch(/^tidak dilihat +Migrasi basis data: /m)
    expect(stderr).toMatch(/\d+ temuan\. \d+ pemeriksaan tidak dapat dilakukan\./)
  })

  test('says the same as one JSON document', async () => {
    using folder = temporaryFolder()

    const { exitCode, stdout } = await runUndagi('doctor', '--data', folder.path, '--format', 'json')

    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ name: 'secret-file', state: 'findings', findings: [expect.anything()] }),
      ]),
    })
  })

  test('is content only when everything was seen', () => {
    const outcome = { name: 'a', title: 'A', remark: '', findings: [] }

    expect(exitCodeOf([{ ...outcome, state: 'fine' }]).exitCode).toBe(0)
    expect(exitCodeOf([{ ...outcome, state: 'not_looked' }]).exitCode).toBe(2)
  })
})
