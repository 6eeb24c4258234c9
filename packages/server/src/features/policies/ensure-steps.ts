import { type DatedStep, type Refusal, refusalAmong } from './life-cycle.ts'
import { numberRequired, stepNotPossible } from './policies.errors.ts'
import type { PolicyKind } from './policy-words.ts'

const words: Readonly<Record<Refusal, string>> = {
  impossible_step: 'Langkah ini tidak dapat mengikuti langkah sebelumnya untuk jenis kebijakan ini.',
  before_last_step: 'Tanggalnya mendahului langkah sebelumnya.',
  in_the_future: 'Tanggalnya belum tiba. Catat langkah setelah terjadi.',
}

/** What is said to have happened could have happened, in this order and by today. */
export function ensureSteps(kind: PolicyKind, steps: readonly DatedStep[], today: string): void {
  const refused = refusalAmong(kind, steps, today)
  if (refused !== null) throw refuse(refused.refusal, `/steps/${refused.at}`)
}

/** With the field that is wrong. */
export function refuse(refusal: Refusal, at: string) {
  const path = `${at}/${refusal === 'impossible_step' ? 'step' : 'day'}`
  return stepNotPossible({ detail: words[refusal], errors: [{ path, message: words[refusal] }] })
}

/** What was enacted has a number. */
export function ensureNumbered(number: string | null, steps: readonly Pick<DatedStep, 'step'>[]): void {
  const isEnacted = steps.some(({ step }) => step === 'enacted' || step === 'promulgated')
  if (isEnacted && number === null)
    throw numberRequired({ errors: [{ path: '/number', message: numberRequired.kind.title }] })
}
