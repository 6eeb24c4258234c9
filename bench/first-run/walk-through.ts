import type { Page } from '@playwright/test'
import { readingMs, typingMs } from './pace.ts'

export interface Walk {
  /** What somebody has to type or choose. */
  readonly questions: number
  /** Fields that one may leave as they are. */
  readonly filledIn: number
  readonly typingMs: number
  readonly readingMs: number
  /** What is left of the clock: the pages and the server. */
  readonly machineMs: number
}

/** Goes through the first run as somebody who accepts what is proposed; types without pauses and adds the pauses up. */
export async function walkThrough(page: Page, setupAddress: string): Promise<Walk> {
  let keys = 0
  let words = 0
  let questions = 0
  let fields = 0
  const press = async (text: string) => {
    keys += text.length
    await page.keyboard.type(text)
  }
  const answer = async (label: string, text: string) => {
    questions += 1
    await page.getByLabel(label, { exact: true }).focus()
    await press(text)
  }
  const goOn = async (heading: RegExp) => {
    const seen = await look(page)
    words += seen.words
    fields += seen.fields
    keys += 1
    await page.getByRole('button', { name: /^(Lanjut|Siapkan sekarang)$/ }).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }

  const began = performance.now()
  await page.goto(setupAddress)
  await answer('Instansi Anda', 'balik')
  await page.getByRole('option', { name: /Kota Balikpapan/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Hasil terbitan 2023').waitFor()
  await goOn(/Siapa Anda/)
  await answer('Nama Anda', 'Rina Wulandari')
  await answer('Surel', 'rina.wulandari@balikpapan.go.id')
  await answer('Kata sandi', 'kopi susu pagi hari')
  await goOn(/Unit kerja apa/)
  await goOn(/Putaran mana/)
  await goOn(/Beranda/)
  const machineMs = performance.now() - began
  return {
    ...{ questions, filledIn: fields - questions, machineMs },
    ...{ typingMs: typingMs(keys), readingMs: readingMs(words) },
  }
}

/** Every word that can be seen, those inside fields too, and the rows or fields that hold an answer. */
async function look(page: Page): Promise<{ words: number; fields: number }> {
  const main = page.getByRole('main')
  const values = await main
    .getByRole('textbox')
    .evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'value')))
  const text = [...(await main.allInnerTexts()), ...values].join(' ')
  const rows = await main.getByRole('checkbox').count()
  const controls = await main.locator('input:not([type=checkbox]):not([type=radio]), select').count()
  // a row of the list of units is one answer: its box, its name and its short name
  return { words: text.split(/\s+/).length, fields: rows > 0 ? rows : controls }
}
