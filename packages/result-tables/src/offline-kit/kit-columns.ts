/** A column of a sheet: the heading that is written, what else people call it, and how wide it is. */
export interface KitColumn {
  readonly heading: string
  readonly also: readonly string[]
  readonly width: number
}

export const answerColumns = {
  code: { heading: 'Kode', also: ['kode indikator'], width: 8 },
  name: { heading: 'Indikator', also: [], width: 30 },
  question: { heading: 'Pertanyaan', also: [], width: 46 },
  dueOn: { heading: 'Paling lambat', also: [], width: 13 },
  answer: { heading: 'Jawaban', also: ['jawab', 'keadaan'], width: 22 },
  text: { heading: 'Penjelasan atau alasan', also: ['penjelasan', 'alasan', 'keterangan'], width: 60 },
  note: { heading: 'Catatan kerja (tidak dikirim)', also: ['catatan'], width: 28 },
} as const satisfies Record<string, KitColumn>

export const documentColumns = {
  code: { heading: 'Kode', also: ['kode indikator'], width: 8 },
  name: { heading: 'Untuk indikator', also: ['indikator'], width: 30 },
  asked: { heading: 'Dokumen yang diminta', also: [], width: 34 },
  fileName: { heading: 'Nama berkas', also: ['berkas', 'nama file', 'file'], width: 36 },
  kind: { heading: 'Jenis', also: ['jenis dokumen'], width: 24 },
  number: { heading: 'Nomor', also: ['nomor dokumen', 'no'], width: 18 },
  dated: { heading: 'Tanggal', also: ['tanggal dokumen', 'tgl'], width: 14 },
  title: { heading: 'Judul atau tentang', also: ['judul', 'tentang'], width: 44 },
  place: { heading: 'Disimpan di', also: ['folder', 'lokasi'], width: 24 },
} as const satisfies Record<string, KitColumn>

export type AnswerColumn = keyof typeof answerColumns
export type DocumentColumn = keyof typeof documentColumns
