import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { chunkBytes } from '../bundle/format.ts'
import { type CatalogueTable, copyStatement } from './table-catalogue.ts'

/** A table's COPY text as PostgreSQL sends it. */
export function readTable(client: pg.Client, table: CatalogueTable): AsyncIterable<Buffer> {
  return client.query(copyTo(`${copyStatement(client, table)} TO STDOUT`))
}

/** The same bytes in pieces of one size, the last one shorter. Two buffers take turns: a piece is good until the one after the next. */
export async function* inChunks(stream: AsyncIterable<Buffer>, size = chunkBytes): AsyncGenerator<Buffer> {
  let [filling, resting] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)]
  let filled = 0
  for await (const piece of stream) {
    for (let taken = 0; taken < piece.byteLength; ) {
      const copied = piece.copy(filling, filled, taken)
      filled += copied
      taken += copied
      if (filled < size) continue
      yield filling
      ;[filling, resting] = [resting, filling]
      filled = 0
    }
  }
  if (filled > 0) yield filling.subarray(0, filled)
}
