import { describe, expect, test } from 'vitest'
import { runUndagi } from './testing/run-undagi.ts'

const calls: readonly [readonly string[], RegExp][] = [
  [[], /Perintahnya belum lengkap/],
  [['skor'], /Perintah "skor" tidak dikenal. Mungkin maksud Anda score\?/],
  [['score'], /wajib ditulis|belum ditulis/],
  [['score', 'n.csv', '--instrument'], /Opsi --instrument <id> memerlukan isi/],
  [
    ['score', 'n.csv', '--instrument', 'spbe-2020', '--format', 'xml'],
    /tidak dapat berisi "xml"\. Pilihannya: table, json, csv/,
  ],
  [['score', 'n.csv', '--instrument', 'spbe-2021'], /Mungkin maksud Anda spbe-2020\?/],
  [
    ['score', 'n.csv', '--instrument', 'spbe-2020', '--explian', 'x'],
    /Opsi --explian tidak dikenal. Mungkin maksud Anda --explain\?/,
  ],
  [['score', 'a.csv', 'b.csv', '--instrument', 'spbe-2020'], /Terlalu banyak masukan/],
  [['restore', '--list', '--undo'], /Opsi --list dan --undo \[nama\] tidak dapat dipakai bersama/],
  [['restore'], /Masukan berkas belum ditulis/],
  [['score', '/tidak/ada.csv', '--instrument', 'spbe-2020'], /"\/tidak\/ada.csv" tidak ditemukan/],
]

describe('the command line', { timeout: 120_000 }, () => {
  test.each(calls)('answers %j in Indonesian, with exit code 2 and no result', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await runUndagi(...args)

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })

  test.each([[['--help']], [['score', '--help']], [['help', 'instrument']]])(
    '%j is Indonesian throughout',
    async (args) => {
      const { exitCode, stdout } = await runUndagi(...args)

      expect(exitCode).toBe(0)
      expect(stdout).toMatch(/^Cara pakai: undagi/)
      expect(stdout).not.toMatch(/\b(Usage|Options|Commands|Arguments|options|display|default|choices)\b/)
    },
  )
})
