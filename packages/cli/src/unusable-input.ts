/** The call names something that cannot be used; every line is a sentence for the person who typed it. */
export class UnusableInput extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'UnusableInput'
    this.lines = lines
  }
}
