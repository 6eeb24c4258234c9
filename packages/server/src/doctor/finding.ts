/** Something that is wrong, and what to do about it: sentences for the person who runs the installation. */
export interface Finding {
  readonly what: string
  readonly advice: string
}

/** What a check saw: `remark` says what it looked at, also where nothing is wrong. */
export interface Looked {
  readonly remark: string
  readonly findings: readonly Finding[]
}

/** This check cannot be made here; the message says why. Not a finding: the cause is one, elsewhere in the list. */
export class CannotLook extends Error {
  override readonly name = 'CannotLook'
}
