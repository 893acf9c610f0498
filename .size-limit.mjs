import { firstLoad } from './test/support/first-load.mjs'

const { shell, all, css } = firstLoad()

export default [
  { name: 'shell JavaScript', path: shell, limit: '170 kB', gzip: true },
  { name: 'all first-load JavaScript, the map worker apart', path: all, limit: '470 kB', gzip: true },
  { name: 'first-load CSS', path: css, limit: '30 kB', gzip: true },
]
