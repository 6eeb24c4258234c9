/** Something wrong in what was given: where, a stable code, and what to do about it in Indonesian. */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly message: string
}
