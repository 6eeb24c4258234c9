export interface PdfName {
  readonly kind: 'name'
  readonly name: string
}

export interface PdfString {
  readonly kind: 'string'
  readonly bytes: Uint8Array
  /** Where its token stands, brackets included, in the bytes it was read from. */
  readonly start: number
  readonly end: number
  readonly isHex: boolean
}

export interface PdfRef {
  readonly kind: 'ref'
  readonly number: number
  readonly generation: number
}

export interface PdfArray {
  readonly kind: 'array'
  readonly items: readonly PdfObject[]
}

export interface PdfDict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PdfObject>
}

export interface PdfStream {
  readonly kind: 'stream'
  readonly dict: PdfDict
  /** Where its bytes begin in the file; how many there are may stand in another object. */
  readonly start: number
}

export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream

export type PdfKind = Exclude<PdfObject, null | boolean | number>['kind']

export function isKind<K extends PdfKind>(
  object: PdfObject | undefined,
  kind: K,
): object is Extract<PdfObject, { kind: K }> {
  return typeof object === 'object' && object !== null && object.kind === kind
}

export function isName(object: PdfObject | undefined, name: string): boolean {
  return isKind(object, 'name') && object.name === name
}
