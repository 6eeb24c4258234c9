/** What to do about a file that is no YAML an instrument can be written in, by what is wrong with it. */
export function adviseOnYaml(code: string, message: string): string {
  return (
    advice[code] ?? `Baris ini bukan YAML yang benar (${message}). Periksa tanda kutip, titik dua, dan inden.`
  )
}

const advice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Kunci ini ditulis dua kali dalam satu bagian. Hapus salah satunya.',
  TAB_AS_INDENT: 'Ada tab sebagai inden. Pakai spasi.',
  TAB: 'Ada tab di luar teks. Pakai spasi.',
  BAD_INDENT: 'Inden baris ini tidak sejajar dengan bagiannya. Sejajarkan dengan spasi.',
  MULTIPLE_DOCS:
    'Di sini dokumen kedua dimulai ("---"). Satu berkas memuat satu dokumen: pindahkan ke berkas lain.',
  ANCHOR: 'Jangkar "&" tidak dipakai di berkas instrumen. Hapus, dan tulis isinya di setiap tempat.',
  ALIAS:
    'Rujukan "*" tidak dipakai di berkas instrumen. Tulis isinya langsung; teks yang diawali "*" diberi tanda kutip.',
  MERGE_KEY: 'Penggabungan "<<" tidak dipakai di berkas instrumen. Tulis kuncinya satu per satu.',
  TAG: 'Penanda "!" tidak dipakai di berkas instrumen. Hapus; teks yang diawali "!" diberi tanda kutip.',
  DIRECTIVE: 'Baris "%" tidak dipakai di berkas instrumen. Hapus; teks yang diawali "%" diberi tanda kutip.',
  COMPLEX_KEY:
    'Kunci dengan "?" tidak dipakai di berkas instrumen. Tulis "kunci: isi"; teks yang diawali "?" diberi tanda kutip.',
  KEY_OF_PARTS: 'Kunci di sini berupa daftar atau bagian. Kunci harus satu kata: tulis "kunci: isi".',
  INVISIBLE: 'Ada tanda yang tidak terlihat di sini. Hapus, atau ketik ulang baris ini.',
  TOO_MANY: 'Sampai baris ini berkas sudah memuat terlalu banyak bagian. Bagi menjadi berkas per indikator.',
  TOO_DEEP: 'Bagian bersarang terlalu dalam. Susun lebih datar, seperti instrumen lain.',
  TOO_LARGE:
    'Berkas ini lebih dari 1 MB. Bagi menjadi berkas per indikator, atau periksa apakah ini benar berkas instrumen.',
}
