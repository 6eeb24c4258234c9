/** No answer came: the line is cut or the server is down. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'

  constructor(cause: unknown) {
    super('no answer', { cause })
  }
}
