import { useTranslation } from '../../i18n/use-translation'
import { Disclosure } from '../../ui/Disclosure'
import styles from './WayOut.module.css'

/** Commands are the same in every language. */
const TIPPECANOE = 'tippecanoe -Z4 -z10 --drop-densest-as-needed -o layer.pmtiles layer.geojson'
const GDAL = 'ogr2ogr -f PMTiles -dsco MINZOOM=4 -dsco MAXZOOM=10 layer.pmtiles layer.gpkg'

/** What to do with a file beyond the limits: make vector tiles of it, and how. */
export const WayOut = () => {
  const { t } = useTranslation('data')
  return (
    <Disclosure summary={t('wayOut.title')} purpose="way-out">
      <p className={styles.words}>{t('wayOut.how')}</p>
      <p className={styles.words}>
        {t('wayOut.tippecanoe')} <code dir="ltr">{TIPPECANOE}</code>
      </p>
      <p className={styles.words}>
        {t('wayOut.gdal')} <code dir="ltr">{GDAL}</code>
      </p>
    </Disclosure>
  )
}
