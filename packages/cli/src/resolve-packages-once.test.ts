import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryFolder } from './testing/temporary-folder.ts'

const hook = new URL('resolve-packages-once.ts', import.meta.url)

test('each package gets its own version of a library, however often it is imported, and a missing one is still said to be missing', () => {
  using folder = temporaryFolder()
  const library = (place: string, version: number) => {
    folder.write(`${place}/node_modules/library/package.json`, '{"type": "module", "exports": "./index.js"}')
    folder.write(`${place}/node_modules/library/index.js`, `export const version = ${version}`)
  }
  library('.', 1)
  library('packages/one', 2)
  for (const module of ['one/first', 'one/second', 'two/first', 'two/second'])
    folder.write(`packages/${module}.mjs`, `export { version } from 'library'`)
  folder.write('packages/two/lacking.mjs', `import 'missing-library'`)
  const main = folder.write(
    'main.mjs',
    `import { resolvePackagesOnce } from '${hook}'
    resolvePackagesOnce(new URL('packages/', import.meta.url))
    const versions = []
    for (const name of ['one/first', 'two/first', 'one/second', 'two/second'])
      versions.push((await import('./packages/' + name + '.mjs')).version)
    const refused = await import('./packages/two/lacking.mjs').catch(({ code }) => code)
    console.log(JSON.stringify({ versions, refused }))`,
  )

  expect(JSON.parse(execFileSync(process.execPath, [main], { encoding: 'utf8' }))).toEqual({
    versions: [2, 1, 2, 1],
    refused: 'ERR_MODULE_NOT_FOUND',
  })
})

test('each file of a library is read in the language of its folder, and one that is missing is still said to be missing', () => {
  using folder = temporaryFolder()
  folder.write('library/package.json', '{"type": "module"}')
  folder.write('library/old/package.json', '{"type": "commonjs"}')
  for (const name of ['first', 'second']) {
    folder.write(
      `library/new/${name}.js`,
      `export const language = import.meta.url.startsWith('file:') && 'module'`,
    )
    folder.write(
      `library/old/${name}.js`,
      `module.exports = { language: typeof require === 'function' && 'commonjs' }`,
    )
    folder.write(`library/typed/${name}.ts`, `export const language: string = 'typed'`)
  }
  folder.write('library/new/lacking.js', `import './nowhere.js'`)
  for (const kind of ['new', 'old', 'typed'])
    folder.write(
      `library/${kind}.js`,
      ['first', 'second']
        .map(
          (name) =>
            `export { language as ${name} } from './${kind}/${name}.${kind === 'typed' ? 'ts' : 'js'}'`,
        )
        .join('\n'),
    )
  const main = folder.write(
    'main.mjs',
    `import { resolvePackagesOnce } from '${hook}'
    resolvePackagesOnce(new URL('packages/', import.meta.url))
    const languages = []
    for (const kind of ['new', 'old', 'typed']) {
      const { first, second } = await import('./library/' + kind + '.js')
      languages.push(first, second)
    }
    const refused = await import('./library/new/lacking.js').catch(({ message }) => message)
    console.log(JSON.stringify({ languages, refused }))`,
  )

  const said = JSON.parse(execFileSync(process.execPath, [main], { encoding: 'utf8' }))
  expect(said.languages).toEqual(['module', 'module', 'commonjs', 'commonjs', 'typed', 'typed'])
  expect(said.refused).toContain('nowhere.js')
})
