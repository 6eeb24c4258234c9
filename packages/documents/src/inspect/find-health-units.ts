import { anyCase } from './any-case.ts'

const UPT = 'UPT[DB]?|Unit Pelaksana Teknis(?: Daerah| Dinas| Badan)?'
const HOSPITAL = 'RSUD|Rumah Sakit (?:Umum|Khusus|Jiwa)(?: Daerah)?'
const CLINIC = 'Puskesmas|Pusat Kesehatan Masyarakat'
const either = (kind: string) => `(?:${kind}|${kind.toUpperCase()})`

const OTHER_UNIT = `Dinas|Badan|Kecamatan|Kelurahan|Desa|Distrik|Bagian|${UPT}|${HOSPITAL}|${CLINIC}`
/** Behind which a name does not go on. */
const AFTER =
  'dan|atau|serta|yang|dengan|untuk|dalam|dari|di|ke|pada|se|wajib|dapat|harus|adalah|nomor|tahun|tentang|pasal|jalan|jl|tanggal|selaku|kepala|tembusan|telepon|terkait|setempat|masing'
/** What any of them may be, or have. */
const GENERAL = 'pembantu|keliling|induk|rawat|jejaring|lainnya|rujukan|milik|swasta'
const GOVERNMENT = 'kabupaten|kota|provinsi|pemerintah'
const word = (but: string) => String.raw`(?!(?:${anyCase(but)})\b)\p{Lu}[\p{L}'-]+`
/** "dr. ", "Prof. Dr. H. " */
const TITLES = String.raw`(?:\p{L}{1,4}\.\s?)*`
const PLACE = word(`${OTHER_UNIT}|${AFTER}|${GOVERNMENT}`)
const FIRST = word(`${OTHER_UNIT}|${AFTER}|${GENERAL}|pemerintah|provinsi|kabupaten`)
/** "Puskesmas Sleman II" */
const WHICH = String.raw`(?: (?:[IVX]{1,4}|\d{1,2})\b)?`

/** A hospital is one where its kind stands alone: an institution seldom has a second. */
const HOSPITALS = new RegExp(
  String.raw`\b${either(HOSPITAL)}\b(?: (?:(?:Kabupaten|Kota|Provinsi|KABUPATEN|KOTA|PROVINSI) )?${TITLES}${FIRST}(?: ${TITLES}${PLACE}){0,4})?`,
  'gu',
)
/** "setiap Puskesmas" and "Puskesmas Pembantu" are said of any. */
const CLINICS = new RegExp(
  String.raw`\b(?:${either(UPT)} )?${either(CLINIC)} ${TITLES}${FIRST}(?: ${TITLES}${PLACE}){0,4}${WHICH}`,
  'gu',
)

/** Hospitals and health centres of a government, as they are called with the place or the person whose name they bear. */
export function findHealthUnits(text: string): readonly string[] {
  return [HOSPITALS, CLINICS].flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name))
}
