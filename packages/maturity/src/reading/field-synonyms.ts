/**
 * Words that people of the field use for one thing, each group with all its ways of saying it. They help to find and
 * mean nothing in law: no rule reads them. Gathered from how offices write (reports, news and decrees of cities and
 * regencies, 2018 to 2024) beside the words of the regulations.
 */
export const fieldSynonyms: readonly (readonly string[])[] = [
  // the link system is where data are shared: who asks for the one means the other
  ['berbagi pakai', 'berbagi data', 'interoperabilitas', 'pertukaran data', 'sistem penghubung'],
  ['draf', 'draft', 'rancangan', 'konsep'],
  ['opd', 'skpd', 'perangkat daerah', 'unit kerja'],
  ['sop', 'prosedur'],
  ['sk', 'keputusan'],
  ['perwali', 'perbup', 'pergub', 'perkada', 'peraturan kepala daerah'],
  ['audit eksternal', 'auditor luar', 'auditor eksternal'],
  ['audit internal', 'auditor internal'],
  ['csirt', 'tanggap insiden'],
  ['notulen', 'notulensi', 'notula', 'berita acara'],
  ['review', 'reviu'],
  ['data center', 'pusat data', 'server'],
  ['diskominfo', 'kominfo', 'komunikasi dan informatika'],
  ['bappeda', 'perencanaan pembangunan'],
  ['inspektorat', 'pengawas internal', 'apip'],
  ['tte', 'tanda tangan elektronik'],
  ['mpp', 'mal pelayanan publik'],
  ['helpdesk', 'help desk', 'meja bantuan', 'layanan bantuan'],
  ['master plan', 'masterplan', 'rencana induk'],
  ['screenshot', 'tangkapan layar'],
  ['pegawai', 'kepegawaian', 'asn'],
]
