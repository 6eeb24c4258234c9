import { z } from 'zod'

/**
 * First words of addresses that are not an institution's: pages, what the server answers itself, and, since a slug never changes,
 * words that pages are likely to need.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...['masuk', 'undangan', 'siapkan', 'lupa-sandi', 'sandi-baru', 'periksa'],
  ...['api', 'assets'],
  ...['administrasi', 'akun', 'bantuan', 'keluar', 'tentang'],
])

/** What may become an institution's name in addresses, by whichever door it is chosen. */
export const newSlugSchema = z
  .string()
  .trim()
  .min(1, 'Nama instansi di alamat halaman belum ditulis.')
  .max(80, 'Nama instansi di alamat halaman paling panjang 80 karakter.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Nama instansi di alamat halaman hanya huruf kecil, angka dan tanda hubung, misalnya kota-contoh.',
  )
  .refine((slug) => !reservedSlugs.has(slug), {
    error: ({ input }) =>
      `Alamat /${input} dipakai halaman Undagi sendiri. Pilih yang lain, misalnya ${suggestSlug(String(input))}.`,
  })

/** The institution's name as part of an address: "Kota Contoh" gives "kota-contoh". */
export function suggestSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
  if (slug === '') return 'instansi'
  return reservedSlugs.has(slug) ? `instansi-${slug}` : slug
}
