import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { ElevationProfile, ElevationSample } from '../../domain/corridor/elevation-profile'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import styles from './ElevationPart.module.css'

const [WIDTH, HEIGHT, SIDE, TOP, BOTTOM] = [330, 130, 12, 14, 110]

/** The heights along the course as a picture; the figures below it say the same in words. */
export const ProfileDrawing = ({ profile }: { readonly profile: ElevationProfile }) => {
  const { t } = useTranslation('elevation')
  const format = useFormat()
  const rightToLeft = useAtlas(({ session }) => session.language === 'ur')
  const mark = useAtlas(({ session }) => session.lab.chainage)
  const { samples, highest, lowest } = profile
  if (highest === null || lowest === null) return null
  const length = samples.at(-1)?.chainage ?? 0
  const ends = [SIDE, WIDTH - SIDE]
  const x = scaleLinear()
    .domain([0, length])
    .range(rightToLeft ? ends.reverse() : ends)
  const y = scaleLinear()
    .domain([lowest, Math.max(highest, lowest + 1)])
    .nice(4)
    .range([BOTTOM, TOP])
  const known = ({ height }: ElevationSample) => height !== null
  const across = ({ chainage }: ElevationSample) => x(chainage)
  const up = ({ height }: ElevationSample) => y(height ?? 0)
  const ground = area<ElevationSample>().defined(known).x(across).y0(BOTTOM).y1(up)([...samples])
  const rim = line<ElevationSample>().defined(known).x(across).y(up)([...samples])
  return (
    <svg
      className={styles.profile}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      data-chart="elevation-profile"
      aria-label={t('picture', {
        lowest: t('metres', { value: format.number(lowest) }),
        highest: t('metres', { value: format.number(highest) }),
        length: format.kilometres(length),
      })}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={0} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text x={2} y={y(tick) - 2}>
            {format.number(tick)}
          </text>
        </g>
      ))}
      <path className={styles.ground} d={ground ?? ''} />
      <path className={styles.rim} d={rim ?? ''} />
      {x.ticks(5).map((tick) => (
        <text key={tick} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
          {format.number(tick / 1000)}
        </text>
      ))}
      {mark === null ? null : <line className={styles.mark} x1={x(mark)} x2={x(mark)} y1={0} y2={BOTTOM} />}
    </svg>
  )
}
