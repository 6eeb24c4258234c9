/** Which preview is open, as the address says: it can be left and returned to. */
export interface OpenImport {
  readonly berkas?: string
}

export function parseOpenImport(search: Record<string, unknown>): OpenImport {
  return typeof search.berkas === 'string' ? { berkas: search.berkas } : {}
}
