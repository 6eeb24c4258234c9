import type { CheckOutcome } from '@undagi/server'
import { EXIT, type ExitCode } from '../exit-code.ts'

/** A finding outweighs what could not be looked at: it usually is the reason for it. */
export function exitCodeOf(outcomes: readonly CheckOutcome[]): { exitCode: ExitCode; sentence: string } {
  const findings = outcomes.flatMap((outcome) => outcome.findings).length
  const unseen = outcomes.filter(({ state }) => state === 'not_looked').length
  const notSeen = unseen === 0 ? '' : ` ${unseen} pemeriksaan tidak dapat dilakukan.`
  if (findings > 0) return { exitCode: EXIT.findings, sentence: `${findings} temuan.${notSeen}` }
  if (unseen > 0) return { exitCode: EXIT.unusable, sentence: notSeen.trim() }
  return { exitCode: EXIT.ok, sentence: `Beres: ${outcomes.length} pemeriksaan tanpa temuan.` }
}
