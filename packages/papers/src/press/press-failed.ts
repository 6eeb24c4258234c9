export type PressFault =
  /** It took longer than any paper should. */
  | 'time'
  /** Its process broke or was ended. */
  | 'crash'
  /** The compiler refused what it was given: a fault of ours, whatever a person wrote. */
  | 'refused'
  /** Too many wait already. */
  | 'busy'

export class PressFailed extends Error {
  readonly fault: PressFault

  constructor(fault: PressFault, detail = '') {
    super(`No paper was printed: ${fault} ${detail}`.trim())
    this.name = 'PressFailed'
    this.fault = fault
  }
}
