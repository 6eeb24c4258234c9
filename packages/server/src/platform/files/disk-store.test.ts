import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDiskStore } from './disk-store.ts'
import { type FileKey, FileMissing, type FileStore } from './file-store.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undagi-simpan-'))
})
afterAll(() => rm(folder, { recursive: true }))

const store = () => createDiskStore(join(folder, 'files'))
const keyOf = (letter: string, institutionId = 'a') => ({ institutionId, sha256: letter.repeat(64) })

async function allOf(files: FileStore): Promise<FileKey[]> {
  const found: FileKey[] = []
  for await (const key of files.list()) found.push(key)
  return found
}

async function laid(content: string): Promise<string> {
  const path = join(folder, `masuk-${content}`)
  await writeFile(path, content)
  return path
}

test('what was put is read back, whole or from one byte to another', async () => {
  await store().put(keyOf('a'), await laid('0123456789'))
  expect(await text(await store().open(keyOf('a')))).toBe('0123456789')
  expect(await text(await store().open(keyOf('a'), { first: 2, last: 4 }))).toBe('234')
  expect(await text(await store().open(keyOf('a'), { first: 7 }))).toBe('789')
  expect(await store().size(keyOf('a'))).toBe(10)
})

test('what is there under a digest stays as it was, and what came in a second time is gone', async () => {
  await store().put(keyOf('b'), await laid('pertama'))
  await store().put(keyOf('b'), await laid('kedua'))
  expect(await text(await store().open(keyOf('b')))).toBe('pertama')
})

test('the same digest of another institution is not there', async () => {
  await store().put(keyOf('c'), await laid('rahasia'))
  expect(await store().size(keyOf('c', 'b'))).toBeUndefined()
  await expect(store().open(keyOf('c', 'b'))).rejects.toThrow(FileMissing)
})

test('all of them are listed, and what was removed is not; removing nothing is no fault', async () => {
  await store().put(keyOf('d', 'z'), await laid('d'))
  await store().remove(keyOf('d', 'z'))
  await store().remove(keyOf('d', 'z'))
  const listed = await allOf(store())
  expect(listed).toContainEqual(keyOf('a'))
  expect(listed).not.toContainEqual(keyOf('d', 'z'))
  expect(await allOf(createDiskStore(join(folder, 'tidak-ada')))).toEqual([])
})
