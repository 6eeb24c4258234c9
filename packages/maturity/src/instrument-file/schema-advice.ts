import type * as z from 'zod'
import { nearestWords } from './nearest-words.ts'

export interface AdvisedPlace {
  readonly key: string | undefined
  /** The code of the indicator, criterion or group it stands in. */
  readonly owner?: string | undefined
  readonly value: unknown
}

/** What to do about a value that does not fit the format, in Indonesian. */
export function adviseOnSchema(issue: z.core.$ZodIssue, { key, owner, value }: AdvisedPlace): string {
  const part = owner === undefined ? 'bagian ini' : `bagian ini (${owner})`
  if (key === undefined)
    return 'Berkas ini kosong atau tidak tersusun dari kunci. Salin susunan berkas instrumen lain.'
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `"${key}" belum ada di ${part}. Tambahkan${purposes[key] ?? ''}.`
        : `"${key}" harus berupa ${typeNames[issue.expected] ?? issue.expected}, bukan ${shown(value)}.`
    case 'invalid_value':
      return value === undefined
        ? `"${key}" belum ada di ${part}. Tambahkan: ${listed(issue.values)}.`
        : `${shown(value)} tidak dikenal untuk "${key}". ${offered(value, issue.values)}`
    case 'invalid_union':
      return value === undefined
        ? 'Jenis aturan belum ditulis. Tambahkan "kind".'
        : `Jenis aturan ${shown(value)} tidak dikenal. ${offered(value, optionsOf(issue))}`
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `"${key}" kosong. Isi paling sedikit ${issue.minimum}.`
        : `"${key}" paling kecil ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `"${key}" paling panjang ${issue.maximum} tanda. Singkatkan.`
        : `"${key}" paling besar ${issue.maximum}.`
    case 'invalid_format':
      return `${shown(value)} tidak sesuai untuk "${key}". ${formatOf(key, issue.format, value)}`
    default:
      return `"${key}" tidak sesuai format. Bandingkan dengan instrumen lain.`
  }
}

/** What a part is for whose absence surprises people. */
const purposes: Readonly<Record<string, string>> = {
  why: ': sebutkan mengapa hasil ini yang diharapkan',
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'teks (angka dalam tanda kutip)',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar',
  object: 'bagian dengan kunci',
  record: 'bagian dengan kunci',
}

/** A list that is too long to read is told by what comes nearest. */
function offered(value: unknown, words: readonly unknown[]): string {
  if (words.length <= LONGEST_LIST) return `Pakai ${listed(words)}.`
  const nearest = nearestWords(String(value), words.map(String), 3)
  return `Yang terdekat dari ${words.length} pilihan: ${listed(nearest)}.`
}

const LONGEST_LIST = 10

function formatOf(key: string, format: string, value: unknown): string {
  if (format === 'date') return 'Tulis tanggal sebagai 2026-06-05.'
  if (key === 'code') return 'Pakai huruf, angka, titik, atau tanda hubung, tanpa spasi.'
  if (key === 'id') return 'Pakai huruf kecil, angka, dan tanda hubung.'
  if (/^\d+,\d+$/.test(String(value))) return `Pakai titik, bukan koma: "${String(value).replace(',', '.')}".`
  return 'Tulis angka tepat dalam tanda kutip: "1.3" atau "10/3".'
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : []
}

function listed(values: readonly unknown[]): string {
  return values.map(shown).join(', ')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'daftar'
  if (typeof value === 'object' && value !== null) return 'bagian dengan kunci'
  const text = String(value)
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`
}
