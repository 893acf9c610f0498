import { memo } from 'react'
import { shallow } from 'zustand/shallow'
import { useTranslation } from '../../i18n/use-translation'
import { type ShareBar, shareBars } from '../../store/selectors/coverage-bars'
import { useAtlas } from '../../store/use-atlas'
import styles from './ShareBars.module.css'
import { ShareBarsTable } from './ShareBarsTable'

const SERIES = ['claim', 'measured', 'scenario'] as const

const WIDTH = 320
const THICK = 7
const ROW = 42
const LABEL = 14
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** What a claim is a share of, without what stands in brackets behind it: it has to fit beside a bar. */
const shortName = (name: string): string => name.split(' (')[0] ?? name

/** Bars grow from the side where reading starts. */
const useSides = () => {
  const { i18n } = useTranslation()
  const mirrored = i18n.language === 'ur'
  return {
    at: (share: number): number => (mirrored ? 1 - share : share) * WIDTH,
    after: (share: number) => (mirrored ? (1 - share) * WIDTH - 4 : share * WIDTH + 4),
    bar: (share: number) => ({ x: mirrored ? (1 - share) * WIDTH : 0, width: share * WIDTH }),
    start: mirrored ? WIDTH : 0,
    // the outermost numbers stay inside the drawing
    anchor: (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle'),
  }
}

type RowProps = { readonly bar: ShareBar; readonly top: number }

const hasSameBars = (before: RowProps, now: RowProps): boolean => before.top === now.top && shallow(before.bar, now.bar)

const Row = memo(({ bar, top }: RowProps) => {
  const { t } = useTranslation(['vocabulary', 'cover'])
  const sides = useSides()
  return (
    <>
      <text x={sides.start} y={top + 10} className={styles.label}>
        {t(`area.${bar.code}`)}
      </text>
      {bar.claim === null || bar.claimOf === null ? null : (
        <text
          x={sides.after(Math.min(1, bar.claim))}
          y={top + LABEL + THICK}
          className={styles.scale}
          data-claim-of={bar.code}
        >
          {t('cover:bars.claimOf', { name: `\u2068${shortName(bar.claimOf)}\u2069` })}
        </text>
      )}
      {SERIES.map((series, index) => {
        const share = bar[series]
        if (share === null) return null
        const y = top + LABEL + index * (THICK + 1.5)
        const { x, width } = sides.bar(Math.min(1, share))
        return (
          <rect
            key={series}
            data-bar={`${series}.${bar.code}`}
            className={styles[series]}
            x={x}
            y={y}
            width={width}
            height={THICK}
          />
        )
      })}
    </>
  )
}, hasSameBars)

const Key = ({ series }: { readonly series: readonly (typeof SERIES)[number][] }) => {
  const { t } = useTranslation('cover')
  return (
    <ul className={styles.key} data-key-of="coverage-bars">
      {series.map((each) => (
        <li key={each}>
          <svg viewBox="0 0 24 9" aria-hidden="true">
            <rect x="1" y="1" width="22" height={THICK} className={styles[each]} />
          </svg>
          {t(`bars.${each}`)}
        </li>
      ))}
    </ul>
  )
}

/** Bars of claimed, measured and assumed shares by province, with the same as a table. */
export const ShareBars = () => {
  const { t } = useTranslation('cover')
  const bars = useAtlas(shareBars)
  const sides = useSides()
  if (!bars) return null
  const height = bars.length * ROW + 16
  const series = SERIES.filter((each) => bars.some((bar) => bar[each] !== null))
  return (
    <section aria-labelledby="bars-title" className={styles.bars} data-purpose="coverage-bars">
      <h3 id="bars-title">{t('bars.title')}</h3>
      <Key series={series} />
      <svg viewBox={`-2 0 ${WIDTH + 4} ${height}`} role="img" aria-label={t('bars.figure')} data-chart="coverage-bars">
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={sides.at(tick)} x2={sides.at(tick)} y1={0} y2={height - 14} className={styles.grid} />
            <text x={sides.at(tick)} y={height - 2} textAnchor={sides.anchor(tick)} className={styles.scale}>
              {tick * 100}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <Row key={bar.code} bar={bar} top={index * ROW} />
        ))}
      </svg>
      <ShareBarsTable bars={bars} series={series} />
    </section>
  )
}
