import type { BrokenPdf, PdfFault } from '../pdf/broken-pdf.ts'

const SENTENCES: Readonly<Record<PdfFault, string>> = {
  'pdf.not_pdf': 'Berkas ini bukan PDF',
  'pdf.structure': 'Susunan PDF-nya rusak, sehingga tidak pasti dokumen apa yang ditandatangani',
  'pdf.too_large': 'PDF terlalu besar untuk diperiksa',
  'pdf.too_deep': 'Susunan PDF-nya terlalu dalam untuk diperiksa',
  'pdf.too_many_objects': 'PDF memuat terlalu banyak objek untuk diperiksa',
  'pdf.inflates_too_far': 'Isi PDF mengembang terlalu besar untuk diperiksa',
  'pdf.encrypted': 'PDF terkunci dengan sandi; tanda tangannya tidak dapat diperiksa',
}

export function describeFault({ code, message }: BrokenPdf): string {
  return `${SENTENCES[code]} (${message}).`
}
