import { useLingui } from '@lingui/react/macro'
import type { SignatureFindings } from '../../../lib/api/contract.ts'
import type { SignKind } from '../../../ui/sign.tsx'
import { type Judged, needsPerson } from './needs-person.ts'

type Shown = NonNullable<SignatureFindings['shown']>

export function verdictSign(judged: Judged): SignKind {
  if (needsPerson(judged)) return 'look'
  if (judged.shown === 'valid') return 'ok'
  return judged.shown === 'not-valid' ? 'bad' : 'look'
}

/** The verdict as people read it: one of three, or that somebody must look. */
export function useVerdictWords() {
  const { t } = useLingui()
  const ofDocument: Readonly<Record<Shown, string>> = {
    valid: t`Tanda tangan elektronik (TTE) sah`,
    'cannot-be-known': t`Tanda tangan elektronik (TTE) tidak dapat dipastikan`,
    'not-valid': t`Tanda tangan elektronik (TTE) tidak sah`,
  }
  const ofOne: Readonly<Record<Shown, string>> = {
    valid: t`sah`,
    'cannot-be-known': t`tidak dapat dipastikan`,
    'not-valid': t`tidak sah`,
  }
  return {
    ofOne: (shown: Shown) => ofOne[shown],
    ofDocument: (judged: Judged) =>
      needsPerson(judged) || judged.shown === null
        ? t`Tanda tangan elektronik (TTE) perlu diperiksa manusia`
        : ofDocument[judged.shown],
  }
}
