import type { SignedKind } from './api/signed-copy.ts'

interface SignedVersion {
  readonly assessmentId: string
  readonly kind: SignedKind
  readonly version: number
}

/** Where the signed copy of an issued version is opened. */
export const signedAddress = ({ assessmentId, kind, version }: SignedVersion): string =>
  `/api/assessments/${assessmentId}/papers/${kind}/versions/${version}/signed`
