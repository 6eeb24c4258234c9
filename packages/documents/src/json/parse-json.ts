import { unreadable } from '../document-issue.ts'

const MAX_CHARACTERS = 64 * 1024 * 1024

export async function parseJson(text: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = []
  let length = 0
  for await (const part of text) {
    length += part.length
    if (length > MAX_CHARACTERS) {
      throw unreadable(
        'json.too_large',
        'Berkas JSON lebih dari 64 MB. Simpan sebagai CSV, yang dibaca sambil jalan.',
      )
    }
    parts.push(part)
  }
  const json = parts.join('')
  try {
    return JSON.parse(json)
  } catch (error) {
    throw brokenJson(json, error)
  }
}

function brokenJson(json: string, error: unknown): Error {
  // V8 tells the place as "at position 17"; a file that just ends has none.
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined
  const before = json.slice(0, position === undefined ? json.length : Number(position))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return unreadable(
    'json.broken',
    `Baris ${line}, huruf ${column}: JSON tidak lengkap atau salah tulis di sini. Periksa koma, kutip dan kurungnya.`,
    line,
  )
}
