import { unreadable } from '../document-issue.ts'

/** UTF-16 with its byte order mark, strictly: half a character is refused. */
export async function* decodeUtf16(
  bytes: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw unreadable(
      'file.utf16_broken',
      'Berkas tersandi UTF-16 tetapi terpotong atau rusak. Simpan ulang sebagai CSV UTF-8.',
    )
  }
}
