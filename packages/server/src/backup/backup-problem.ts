/** What is wrong with a bundle, its place or its target; callers decide by it, people read the message. */
export type BackupProblemCode =
  | 'not_a_backup'
  | 'newer_format'
  | 'truncated'
  | 'damaged'
  | 'packed_again'
  | 'newer_version'
  | 'someone_elses'
  | 'file_exists'
  | 'file_unusable'
  | 'files_out_of_reach'
  | 'no_space'
  | 'not_written'
  | 'in_progress'
  | 'no_installation'
  | 'too_old_to_read'
  | 'target_busy'
  | 'may_not_create'
  | 'differs'
  | 'no_earlier_data'

/** A backup or a restoration that cannot go on: says what happened and what to do, and that nothing was changed. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
  readonly code: BackupProblemCode

  constructor(code: BackupProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
