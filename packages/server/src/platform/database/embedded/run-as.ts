import { readFileSync, statSync } from 'node:fs'
import { chown } from 'node:fs/promises'

/** Under which user the server runs: PostgreSQL refuses root. */
export interface RunAs {
  /** The owner of the files it makes, as seen from here. */
  readonly uid: number
  /** Makes a file or folder the server's own. */
  own(path: string): Promise<void>
  /** The command that runs `file` as that user. */
  command(file: string, args: readonly string[]): Command
}

interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly identity: { uid?: number; gid?: number }
}

const asMyself: RunAs = {
  uid: process.getuid?.() ?? 0,
  own: async () => {},
  command: (file, args) => ({ file, args, identity: {} }),
}

function asUser(uid: number, gid: number): RunAs {
  return {
    uid,
    own: (path) => chown(path, uid, gid),
    command: (file, args) => ({ file, args, identity: { uid, gid } }),
  }
}

/** In a user namespace of its own root looks like `nobody`; files stay root's, and no folder needs to be passable for others. */
const inUserNamespace: RunAs = {
  uid: 0,
  own: (path) => chown(path, 0, 0),
  command: (file, args) => ({
    file: 'unshare',
    args: ['--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, file, ...args],
    identity: {},
  }),
}

const nobody = { uid: 65534, gid: 65534 }

/**
 * For a new cluster, in order of preference. A real user separates the server from root; it must be able to reach both the
 * folder and the binaries, which a home folder of mode 700 forbids: then the user namespace, where the system has them.
 */
export function candidatesForNewCluster(): RunAs[] {
  if (process.getuid?.() !== 0) return [asMyself]
  const { uid, gid } = userNamed('postgres') ?? nobody
  return [asUser(uid, gid), inUserNamespace]
}

/** For an existing cluster its owner says which way it was made. */
export function ownerOf(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return asMyself
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? inUserNamespace : asUser(uid, gid)
}

function userNamed(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}
