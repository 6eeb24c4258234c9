import { broken } from './broken-pdf.ts'
import { CHARACTER, hexValue, isWhitespace } from './characters.ts'
import type { PdfName, PdfString } from './pdf-object.ts'
import type { Tokens } from './tokens.ts'

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

export function readHexString(tokens: Tokens): PdfString {
  const start = tokens.at++
  const digits: number[] = []
  for (; tokens.peek() !== CHARACTER.greater; tokens.at++) {
    const value = hexValue(tokens.peek())
    if (value >= 0) digits.push(value)
    else if (!isWhitespace(tokens.peek())) throw broken(`teks heksadesimal rusak pada bita ${tokens.at}`)
  }
  tokens.at++
  const bytes = new Uint8Array(Math.ceil(digits.length / 2))
  bytes.forEach((_, index) => {
    bytes[index] = (digits[index * 2] ?? 0) * 16 + (digits[index * 2 + 1] ?? 0)
  })
  return { kind: 'string', bytes, start, end: tokens.at, isHex: true }
}

export function readLiteralString(tokens: Tokens): PdfString {
  const start = tokens.at++
  const bytes: number[] = []
  for (let open = 1; open > 0; ) {
    const byte = tokens.peek()
    if (byte === undefined) throw broken(`teks tidak ditutup sejak bita ${start}`)
    tokens.at++
    if (byte === CHARACTER.backslash) bytes.push(...readEscape(tokens))
    else {
      if (byte === CHARACTER.openParenthesis) open++
      if (byte === CHARACTER.closeParenthesis) open--
      if (open > 0) bytes.push(byte)
    }
  }
  return { kind: 'string', bytes: Uint8Array.from(bytes), start, end: tokens.at, isHex: false }
}

function readEscape(tokens: Tokens): readonly number[] {
  const byte = tokens.peek()
  if (byte === undefined) throw broken('teks tidak ditutup')
  const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(byte, tokens.peek(1) ?? 0, tokens.peek(2) ?? 0))?.[0]
  if (octal !== undefined) {
    tokens.at += octal.length
    return [Number.parseInt(octal, 8) & 0xff]
  }
  tokens.at++
  if (byte === CHARACTER.carriageReturn) {
    if (tokens.peek() === CHARACTER.lineFeed) tokens.at++
    return []
  }
  return byte === CHARACTER.lineFeed ? [] : [ESCAPES[String.fromCharCode(byte)] ?? byte]
}

export function readName(tokens: Tokens): PdfName {
  tokens.at++
  const written = tokens.readWord()
  const name = written.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return { kind: 'name', name }
}
