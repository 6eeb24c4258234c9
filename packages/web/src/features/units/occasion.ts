/** When a reorganisation took effect and on what basis, as it is being typed. */
export interface Occasion {
  /** Empty: not known. */
  readonly effectiveOn: string
  readonly legalBasis: string
}

/** As it is recorded. */
export function toRecorded({ effectiveOn, legalBasis }: Occasion) {
  return { effectiveOn, legalBasis: legalBasis.trim() || null }
}
