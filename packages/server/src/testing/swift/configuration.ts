export const bucket = 'undagi-uji'
export const credentials = { accessKeyId: 'uji:undagi', secretAccessKey: 'kunci-hanya-untuk-uji' }

/** By name the files that one Swift in a folder of this computer reads. */
export function configurationOf(folder: string): Readonly<Record<string, string>> {
  const common = `
[DEFAULT]
swift_dir = ${folder}
devices = ${folder}
mount_check = false
fallocate_reserve = 0
`
  const storage = (name: 'account' | 'container' | 'object') => `${common}
[pipeline:main]
pipeline = ${name}-server
[app:${name}-server]
use = egg:swift#${name}
recon_cache_path = ${folder}
`
  return {
    'account.conf': storage('account'),
    'container.conf': storage('container'),
    'object.conf': storage('object'),
    'proxy.conf': `${common}
[pipeline:main]
pipeline = catch_errors cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
# Nobody listens there: what would be remembered is asked again.
memcache_servers = 127.0.0.1:1
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
[filter:tempauth]
use = egg:swift#tempauth
user_${credentials.accessKeyId.replace(':', '_')} = ${credentials.secretAccessKey} .admin
[filter:slo]
use = egg:swift#slo
`,
  }
}
