/** Nothing was changed; the message says why, to whoever has the server in hand. */
export class OperatorNotChanged extends Error {
  override readonly name = 'OperatorNotChanged'
}
